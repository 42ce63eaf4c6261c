import type { EventRecord } from '../content/schema/event.ts';
import { dateRange, longDate } from '../text/dates.ts';
import type { Place } from './source.ts';

/** Something that happened, or was planned, at a time the source gives. */
export interface Event extends Omit<EventRecord, 'after' | 'planned' | 'sources'> {
  isAfter: boolean;
  isPlanned: boolean;
  sources: readonly Place[];
  url: string;
}

/** When it happened, in words: “4 to 28 March 2024”, “After 17 May 2024”, “Planned for November 2024”. */
export function eventTime(event: Pick<Event, 'date' | 'until' | 'isAfter' | 'isPlanned'>): string {
  if (event.isAfter) return `After ${longDate(event.date)}`;
  const time = event.until === undefined ? longDate(event.date) : dateRange(event.date, event.until);
  return event.isPlanned ? `Planned for ${time}` : time;
}
