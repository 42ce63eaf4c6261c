import { z } from 'zod';
import { matches } from '../../content/schema/followUp.ts';
import { table } from '../table.ts';
import { inspection, sources, text, url } from './columns.ts';

/** What later inspections said of earlier findings and recommendations. */
export const followUps = table({
  id: 'follow-ups',
  description: 'One row for each time that a later inspection spoke of an earlier finding or recommendation.',
  row: z.object({
    id: text('Inspection, what is followed up, and the later inspection'),
    url,
    inspection,
    of: text('The id of the finding or recommendation that is followed up'),
    laterInspection: text('The later inspection'),
    match: z.enum(matches).describe('How near the match is (the site’s own reading): same, part, near, nothing'),
    text: text('What the later report says'),
    sources,
  }),
  items: ({ inspections }) =>
    inspections.flatMap(({ findings, recommendations }) =>
      [...findings, ...recommendations].flatMap(({ followUps }) => followUps),
    ),
  cells: ({ of, inspection }) => ({ inspection: of.inspection.id, of: of.id, laterInspection: inspection.id }),
});
