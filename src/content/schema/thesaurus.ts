import { z } from 'zod';
import { line } from './fields.ts';

const entrySchema = z.union(
  [
    /** Words that mean the same to a reader: each finds the others. */
    z.strictObject({ same: z.array(line()).min(2, 'name at least two words') }),
    /** Words that readers use, and the words of the report they should find. Works one way only. */
    z.strictObject({ words: z.array(line()).min(1), find: z.array(line()).min(1) }),
  ],
  { error: 'write either "same: [kids, children]" or "words: [runaways], find: [missing]"' },
);

/** `content/thesaurus.yaml`: plain words and the words of the report, for search. */
export const thesaurusSchema = z.strictObject({ entries: z.array(entrySchema) });

/** One line of the thesaurus. */
export type ThesaurusEntry = z.infer<typeof entrySchema>;
/** What `content/thesaurus.yaml` holds. */
export type ThesaurusRecord = z.infer<typeof thesaurusSchema>;
