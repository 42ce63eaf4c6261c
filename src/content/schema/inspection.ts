import { z } from 'zod';
import { day, dayOrMonth, line, number, reference, sources } from './fields.ts';

/**
 * Where an area has no grade of its own, the reason is a value, never a blank:
 * `not-given` (this inspection gives no grade for it), `judged-together` (a wider area holds it)
 * or `judged-separately` (narrower areas hold it).
 */
export const noGrades = ['not-given', 'judged-together', 'judged-separately'] as const;

/** `content/inspections/<id>/inspection.mdx`: the facts of one inspection; below the line, how it was done. */
export const inspectionSchema = z.strictObject({
  /** The authority inspected: the name of a file in `authorities/`. */
  authority: reference(),
  /** The framework used: the name of a file in `frameworks/`. */
  framework: reference(),
  /** What kind of inspection it was, where the source says: “re-inspection”. */
  kind: line().optional(),
  /** First and last day on site. A draft may name their month, where its document gives no more. */
  started: dayOrMonth(),
  ended: dayOrMonth(),
  /** The day the report was published; left out where it is not known. */
  published: day().optional(),
  /** Who led the inspection. */
  leadInspector: line().optional(),
  /** True while it is being prepared: shown to its writers, not published. */
  draft: z.boolean().default(false),
  /** The report: the name of a file in `sources/`. */
  report: reference(),
  /** What was special about the framework at this time. */
  frameworkNote: line().optional(),
  /** Where these facts come from. */
  sources: sources(),
  /**
   * The grades, where only the grades are published here: area → grade, or why there is none.
   * An inspection published in full has a file for each judgement instead.
   */
  grades: z.record(reference(), reference()).optional(),
  /** Where those grades come from. */
  gradeSources: sources().optional(),
  /** The source whose author chose which points are reported here, where that is not the inspectorate: a name in `sources/`. */
  selectedBy: reference().optional(),
  /** What that source leaves out, and what the inspectorate recommended about it. */
  omissions: z
    .array(z.strictObject({ text: line(), sources: sources(), recommendations: z.array(number()).default([]) }))
    .default([]),
  /** The numbers of the findings shown on the overview, in the order of showing. */
  keyFindings: z.array(number()).default([]),
});

/** What an `inspection.mdx` holds. */
export type InspectionRecord = z.infer<typeof inspectionSchema>;
