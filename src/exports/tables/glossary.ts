import { z } from 'zod';
import { table } from '../table.ts';
import { someText, text, url } from './columns.ts';

/** All terms of the glossary. */
export const glossary = table({
  id: 'glossary',
  description: 'One row for each term.',
  row: z.object({
    id: text('Its id'),
    url,
    name: text('The term'),
    acronym: someText('Its short form'),
    aliases: z.array(z.string()).describe('Other names'),
    definition: text('What it means'),
  }),
  items: ({ terms }) => terms,
});
