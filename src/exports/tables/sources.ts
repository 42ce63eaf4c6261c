import { z } from 'zod';
import { table } from '../table.ts';
import { dayOrMonth, someText, text } from './columns.ts';

/** The documents that everything comes from. */
export const sources = table({
  id: 'sources',
  description: 'One row for each document that the others name as a source.',
  row: z.object({
    id: text('Its id, by which the others name it'),
    title: text('Its title'),
    author: text('Who wrote it'),
    published: dayOrMonth
      .nullable()
      .describe('When it was published: YYYY-MM-DD or YYYY-MM; null where it is not dated'),
    address: z.url().nullable().describe('Where it can be read'),
    isComplete: z.boolean().describe('True where this site restates all of it'),
    note: someText('What a reader should know about it'),
  }),
  items: ({ sources }) => sources,
  cells: ({ complete }) => ({ isComplete: complete }),
});
