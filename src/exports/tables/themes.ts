import { z } from 'zod';
import { countKinds } from '../../model/counts.ts';
import { table } from '../table.ts';
import { ids, text, url } from './columns.ts';

/** All themes, with their findings counted. */
export const themes = table({
  id: 'themes',
  description: 'One row for each theme, with its findings counted.',
  row: z.object({
    id: text('Its id'),
    url,
    name: text('Its name'),
    definition: text('What it is about'),
    strengths: z.int().min(0).describe('How many findings are strengths'),
    progress: z.int().min(0).describe('How many findings tell of progress made'),
    improvements: z.int().min(0).describe('How many findings are areas for improvement'),
    context: z.int().min(0).describe('How many findings are context'),
    findings: z.array(z.string()).describe('Ids of its findings'),
  }),
  items: ({ themes }) => themes,
  cells: ({ findings }) => {
    const { strength, improvement, ...others } = countKinds(findings);
    return { ...others, strengths: strength, improvements: improvement, findings: ids(findings) };
  },
});
