import { z } from 'zod';
import { id, line, number, sources } from './fields.ts';

/**
 * `content/inspections/<inspection>/recommendations/<number>.md`: what the inspectorate asked the authority to do,
 * in our words. The file’s name is the number in the report.
 */
export const recommendationSchema = z.strictObject({
  /** What is asked for, in one line. */
  title: line(),
  themes: z.array(id()).min(1, 'name at least one theme'),
  /** Findings it answers, by number. The link is this site’s reading, and is shown as such. */
  findings: z.array(number()).default([]),
  sources: sources(),
});

/** What a recommendation’s file holds above the line. */
export type RecommendationRecord = z.infer<typeof recommendationSchema>;
