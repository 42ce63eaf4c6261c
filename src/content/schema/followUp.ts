import { z } from 'zod';
import { number, reference, sources } from './fields.ts';

/** How near what was said later is to what was said before: the same subject, part of it, a neighbouring one, or nothing was said. */
export const matches = ['same', 'part', 'near', 'nothing'] as const;

/**
 * `content/inspections/<inspection>/follow-ups/<id>.md`: what a later inspection said of a finding or recommendation of
 * this one; the sentence below the line.
 */
export const followUpSchema = z
  .strictObject({
    /** The number of the finding that it follows up … */
    finding: number().optional(),
    /** … or of the recommendation. */
    recommendation: number().optional(),
    /** The later inspection: a folder in `inspections/`. */
    inspection: reference(),
    match: z.enum(matches),
    /** Where the later report says so; left out only where it says nothing. */
    sources: sources().optional(),
  })
  .refine(
    ({ finding, recommendation }) => (finding === undefined) !== (recommendation === undefined),
    'give either `finding` or `recommendation`, by number',
  )
  .refine(({ match, sources }) => match === 'nothing' || sources !== undefined, {
    path: ['sources'],
    error: 'name the place in the later report, or write `match: nothing`',
  });

/** What a follow-up’s file holds above the line. */
export type FollowUpRecord = z.infer<typeof followUpSchema>;
/** How near the match is. */
export type Match = (typeof matches)[number];
