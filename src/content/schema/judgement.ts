import { z } from 'zod';
import { id, line, sources } from './fields.ts';

/**
 * `content/inspections/<inspection>/judgements/<area>.mdx`: the grade given to one area, and below the line
 * a summary of three to seven short sentences. The file is named after the area in the framework.
 */
export const judgementSchema = z.strictObject({
  /** The judgement in one line, with its grade in words: “Adoption performance is good”. */
  title: line(),
  /** A grade of the framework’s scale, or `not-given`, `judged-together`, `judged-separately`. */
  grade: id(),
  /** Where the grade is stated. */
  sources: sources(),
});

/** What a judgement file holds. */
export type JudgementRecord = z.infer<typeof judgementSchema>;
