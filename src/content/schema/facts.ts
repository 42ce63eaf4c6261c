import { z } from 'zod';
import { dayOrMonth, reference } from './fields.ts';

/** What the documents say of one inspection. */
const inspectionFacts = z.strictObject({
  /** The name of its folder. */
  inspection: reference(),
  started: dayOrMonth().optional(),
  ended: dayOrMonth().optional(),
  published: dayOrMonth().optional(),
  /** The grade of each area, or that it got none. */
  grades: z.record(reference(), reference()).default({}),
  /** How many findings, and recommendations, there are. */
  findings: z.int().nonnegative().optional(),
  recommendations: z.int().nonnegative().optional(),
  /** Figures by their file’s name. */
  statistics: z.record(reference(), z.number()).default({}),
});

/** `content/facts.yaml`: what must be true of this content, read in the documents a second time. */
export const factsSchema = z.strictObject({ facts: z.array(inspectionFacts) });
