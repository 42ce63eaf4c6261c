import { z } from 'zod';
import { footnotes, line, number, official, reference, sources, untitled } from './fields.ts';

/**
 * `content/inspections/<inspection>/judgements/<area>.mdx`: the grade given to one area, and below the line
 * a summary of three to seven short sentences. The file is named after the area in the framework.
 */
export const judgementSchema = z
  .strictObject({
    /** The judgement in one line, with its grade in words: “Adoption performance was good”; left out only where the words are the document’s own. */
    title: line().optional(),
    /** A grade of the framework’s scale, or `not-given`, `judged-together`, `judged-separately`. */
    grade: reference(),
    /** Its place in the document, where that differs from the order of the framework: 1 comes first. */
    order: number().optional(),
    official: official(),
    footnotes: footnotes(),
    /** Where the grade is stated. */
    sources: sources(),
  })
  .refine(({ title, official }) => title !== undefined || official !== undefined, untitled);

/** What a judgement file holds. */
export type JudgementRecord = z.infer<typeof judgementSchema>;
