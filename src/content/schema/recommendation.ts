import { z } from 'zod';
import { footnotes, line, number, official, sources, themes, unsorted, untitled } from './fields.ts';

/**
 * `content/inspections/<inspection>/recommendations/<number>.md`: what the inspectorate asked the authority to do,
 * in our words. The file’s name is the number in the report.
 */
export const recommendationSchema = z
  .strictObject({
    /** What is asked for, in one line; left out only where the words are the document’s own. */
    title: line().optional(),
    official: official(),
    footnotes: footnotes(),
    themes: themes(),
    /** Findings it answers, by number. The link is this site’s reading, and is shown as such. */
    findings: z.array(number()).default([]),
    sources: sources(),
  })
  .refine(({ title, official }) => title !== undefined || official !== undefined, untitled)
  .refine(({ themes, official }) => themes.length > 0 || official !== undefined, unsorted);
