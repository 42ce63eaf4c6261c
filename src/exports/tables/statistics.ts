import { z } from 'zod';
import { table } from '../table.ts';
import { inspection, sources, text, themes, url } from './columns.ts';

/** The figures of all inspections. */
export const statistics = table({
  id: 'statistics',
  description: 'One row for each figure.',
  row: z.object({
    id: text('Inspection and name'),
    url,
    inspection,
    value: z.number().describe('The figure'),
    unit: text('What was counted'),
    text: text('What the figure means'),
    themes,
    sources,
  }),
  items: ({ inspections }) => inspections.flatMap(({ statistics }) => statistics),
});
