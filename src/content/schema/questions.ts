import { z } from 'zod';
import { line } from './fields.ts';

/** A question, and what answers it: any of the things named. `nothing` where the site says nothing of it. */
const questionSchema = z.strictObject({
  ask: z.coerce.string(),
  /** A number is a finding of the inspection on the first page; others are named as `term mash`, `theme health`, `page privacy`. */
  expect: z.union([z.literal('nothing'), z.array(z.union([z.number(), line()])).min(1)], {
    error: 'name what answers it, for example [48, term mash], or write nothing',
  }),
});

/** `content/questions.yaml`: what readers ask this site, and what answers them, in sets that were written together. */
export const questionsSchema = z.strictObject({
  sets: z.array(
    z.strictObject({
      name: line(),
      about: line(),
      /** What a set measured before anything was changed for it. */
      heldOut: line().optional(),
      questions: z.array(questionSchema).min(1),
    }),
  ),
});

/** A question, and what answers it. */
export type Question = z.infer<typeof questionSchema>;

/** Questions that were written together. */
export type QuestionSet = z.infer<typeof questionsSchema>['sets'][number];
