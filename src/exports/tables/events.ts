import { z } from 'zod';
import { table } from '../table.ts';
import { dayOrMonth, inspection, sources, text, url } from './columns.ts';

/** What happened around all inspections, and when. */
export const events = table({
  id: 'events',
  description: 'One row for each event around an inspection.',
  row: z.object({
    id: text('Inspection and name'),
    url,
    inspection,
    date: dayOrMonth.describe('When: YYYY-MM-DD, or YYYY-MM where the source names no day'),
    until: dayOrMonth.nullable().describe('Its last day or month, where it went on for longer'),
    isAfter: z.boolean().describe('True where the source only shows that it was later than the date'),
    isPlanned: z.boolean().describe('True where the source speaks of it as still to come'),
    title: text('The event in one line'),
    text: text('What happened'),
    sources,
  }),
  items: ({ inspections }) =>
    inspections.flatMap((inspection) => inspection.events.map((event) => ({ ...event, inspection }))),
  cells: ({ id, inspection }) => ({ id: `${inspection.id}/${id}` }),
});
