import { z } from 'zod';
import { table } from '../table.ts';
import { documentWords, followUps, ids, inspection, sources, text, themes, url } from './columns.ts';

/** The recommendations of all inspections. */
export const recommendations = table({
  id: 'recommendations',
  description: 'One row for each recommendation of the inspectorate.',
  row: z.object({
    id: text('Inspection and number'),
    url,
    inspection,
    number: z.int().min(1).describe('Its number in the report'),
    title: text('The recommendation in one line; where it has none, the first sentence of the document’s words'),
    text: z.string().describe('What stands below that line, in plain text; empty where it says all'),
    ...documentWords,
    followUps,
    themes,
    findings: z.array(z.string()).describe('Ids of the findings that this site links to it (the site’s own reading)'),
    sources,
  }),
  items: ({ inspections }) => inspections.flatMap(({ recommendations }) => recommendations),
  cells: ({ findings }) => ({ findings: ids(findings) }),
});
