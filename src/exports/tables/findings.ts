import { z } from 'zod';
import { findingKinds } from '../../content/schema/finding.ts';
import { table } from '../table.ts';
import { documentWords, followUps, inspection, someText, sources, text, themes, url } from './columns.ts';

/** The findings of all inspections. */
export const findings = table({
  id: 'findings',
  description: 'One row for each point that inspectors made.',
  row: z.object({
    id: text('Inspection and number'),
    url,
    inspection,
    judgement: text('The area it belongs to'),
    number: z.int().min(1).describe('Its number in the inspection; never changed, never used again'),
    kind: z
      .enum(findingKinds)
      .nullable()
      .describe(
        'strength, progress, improvement (area for improvement) or context; null where nobody has sorted it yet',
      ),
    title: text('The finding in one sentence; where it has none, the first of the document’s words'),
    text: z.string().describe('What stands below that sentence, in plain text; empty where it says all'),
    ...documentWords,
    note: someText('What another document says beside it'),
    withdrawn: someText('Why it was withdrawn; null where it stands'),
    followUps,
    themes,
    recommendations: z
      .array(z.int().min(1))
      .describe('Numbers of the recommendations that this site links to it (the site’s own reading)'),
    sources,
  }),
  items: ({ inspections }) => inspections.flatMap(({ findings }) => findings),
  cells: ({ judgement, note, recommendations }) => ({
    judgement: judgement.area.id,
    note: note?.text,
    recommendations: recommendations.map(({ number }) => number),
  }),
});
