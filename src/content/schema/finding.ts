import { z } from 'zod';
import { footnotes, line, official, reference, sources, themes, unsorted, untitled } from './fields.ts';

/** What a finding says of the service: it works well, it has got better, it must get better, or none of these. In the order of showing. */
export const findingKinds = ['strength', 'progress', 'improvement', 'context'] as const;

/** Strength, progress made, area for improvement, or context. */
export type FindingKind = (typeof findingKinds)[number];

/**
 * `content/inspections/<inspection>/findings/<number>-<words>.md`: one point that inspectors made.
 * The number in the file’s name is the finding’s identity: never changed and never used again.
 */
export const findingSchema = z
  .strictObject({
    /** Left out where a point taken from a report has not been sorted yet. */
    kind: z.enum(findingKinds).optional(),
    /** The judgement it belongs to: an area of the framework. */
    judgement: reference(),
    /** The point in one full sentence that stands alone; left out only where the words are the document’s own. */
    title: line().optional(),
    official: official(),
    footnotes: footnotes(),
    /** The themes it belongs to: names of files in `themes/`. */
    themes: themes(),
    sources: sources(),
    /** What another document says beside it, as where the inspectorate’s report is less kind. */
    note: z.strictObject({ text: line(), sources: sources() }).optional(),
    /** Why it was withdrawn. Its number and address stay, and the page says so. */
    withdrawn: line().optional(),
  })
  .refine(({ title, official }) => title !== undefined || official !== undefined, untitled)
  .refine(({ themes, official }) => themes.length > 0 || official !== undefined, unsorted);

/** What a finding’s file holds above the line. */
export type FindingRecord = z.infer<typeof findingSchema>;
