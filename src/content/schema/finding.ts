import { z } from 'zod';
import { id, line, sources } from './fields.ts';

/** What a finding says of the service: it works well, it must get better, or neither. */
export const findingKinds = ['strength', 'improvement', 'context'] as const;

/** Strength, area for improvement, or context. */
export type FindingKind = (typeof findingKinds)[number];

/**
 * `content/inspections/<inspection>/findings/<number>-<words>.md`: one point that inspectors made.
 * The number in the file’s name is the finding’s identity: never changed and never used again.
 */
export const findingSchema = z.strictObject({
  kind: z.enum(findingKinds),
  /** The judgement it belongs to: an area of the framework. */
  judgement: id(),
  /** The point in one line. */
  title: line(),
  /** The themes it belongs to: names of files in `themes/`. */
  themes: z.array(id()).min(1, 'name at least one theme'),
  sources: sources(),
});

/** What a finding’s file holds above the line. */
export type FindingRecord = z.infer<typeof findingSchema>;
