import { z } from 'zod';
import { dayOrMonth, id, line, sources } from './fields.ts';

const eventSchema = z.strictObject({
  /** Its identity, and its anchor: `report-published`. */
  id: id(),
  /** When it happened: a day or a month. */
  date: dayOrMonth(),
  /** The last day, where it went on for longer. */
  until: dayOrMonth().optional(),
  /** True where the source only shows that it was later than `date`. */
  after: z.boolean().default(false),
  /** True where the source speaks of it as still to come. */
  planned: z.boolean().default(false),
  title: line(),
  /** What happened, in one or two sentences. */
  text: line(),
  sources: sources(),
});

/** `content/inspections/<inspection>/events.yaml`: what happened when. */
export const eventsSchema = z.strictObject({ events: z.array(eventSchema) });

/** One event. */
export type EventRecord = z.infer<typeof eventSchema>;
