import { z } from 'zod';
import { matches } from '../../content/schema/followUp.ts';
import { table } from '../table.ts';
import { citations, inspection, sources, text, url } from './columns.ts';

/** What later inspections said of earlier findings and recommendations. */
export const followUps = table({
  id: 'follow-ups',
  title: 'Follow-ups',
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
  rows: ({ inspections }, address) =>
    inspections.flatMap((earlier) =>
      [...earlier.findings, ...earlier.recommendations].flatMap((point) =>
        point.followUps.map((followUp) => ({
          id: followUp.id,
          url: address(followUp.url),
          inspection: earlier.id,
          of: point.id,
          laterInspection: followUp.inspection.id,
          match: followUp.match,
          text: followUp.text,
          sources: citations(followUp.sources),
        })),
      ),
    ),
});
