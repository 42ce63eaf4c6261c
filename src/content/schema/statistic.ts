import { z } from 'zod';
import { line, number, reference, sources } from './fields.ts';

/**
 * `content/inspections/<inspection>/statistics/<id>.md`: one figure with its unit; below the line, what it means.
 * The file’s name is its anchor on the evidence page.
 */
export const statisticSchema = z.strictObject({
  /** The place of the figure on the page: 1 comes first. */
  order: number(),
  /** The figure itself, as in the source. */
  value: z
    .number({ error: 'write the figure as a plain number, for example 152' })
    .nonnegative({ error: 'write the figure without a sign, for example 152', abort: true })
    .max(1_000_000_000_000, 'check the figure: it is larger than anything that is counted here')
    .refine((value) => /^\d+(?:\.\d{1,3})?$/.test(String(value)), 'write at most three decimals, for example 12.5'),
  /** What was counted: “children’s cases looked at in detail”. */
  unit: line(),
  themes: z.array(reference()).default([]),
  sources: sources(),
});
