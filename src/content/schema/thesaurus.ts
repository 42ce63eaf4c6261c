import { z } from 'zod';
import { webAddress } from './addresses.ts';
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

/** Whom readers can turn to who worry about a child or want to complain, beside those whom their authority names. */
const helpSchema = z.strictObject({
  /** What they type, beside the usual words: “is my child safe”. */
  words: z.array(line()).default([]),
  contacts: z
    .array(
      z.strictObject({
        /** For whom or what: “If you are under 19 and want to talk”. */
        purpose: line(),
        name: line(),
        phone: line().optional(),
        address: webAddress().optional(),
      }),
    )
    .default([]),
});

/** `content/thesaurus.yaml`: plain words and the words of the report, for search. */
export const thesaurusSchema = z.strictObject({ entries: z.array(entrySchema), help: helpSchema.optional() });

/** One line of the thesaurus. */
export type ThesaurusEntry = z.infer<typeof entrySchema>;
/** Help as the thesaurus names it. */
export type Help = z.infer<typeof helpSchema>;
