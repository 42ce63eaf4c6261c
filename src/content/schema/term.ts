import { z } from 'zod';
import { aliases, line } from './fields.ts';

/** `content/glossary/<id>.md`: a word of the trade; below the line, what it means. */
export const termSchema = z.strictObject({
  /** The term, written out: “Multi-Agency Safeguarding Hub”. */
  name: line(),
  /** Its short form, if it has one: “MASH”. */
  acronym: line().optional(),
  /** Other words for it, for search. */
  aliases: aliases(),
});

/** What a term’s file holds above the line. */
export type TermRecord = z.infer<typeof termSchema>;
