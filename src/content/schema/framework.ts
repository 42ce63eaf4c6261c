import { z } from 'zod';
import { webAddress } from './addresses.ts';
import { id, line, month, reference, sources } from './fields.ts';

const areaSchema = z.strictObject({
  /** Its identity, and the last part of its page’s address: `care-leavers`. */
  id: id(),
  /** The number the framework gives it: “2.2”. */
  number: z
    .string()
    .regex(/^\d+(\.\d+)*$/, 'write the number in quotes, for example "2.2"')
    .optional(),
  /** Its full name in the framework. */
  title: line(),
  /** A short name for menus and tables. */
  short: line(),
  /** The area it is a part of. */
  parent: reference().optional(),
  /** What it is about, by names that frameworks share: an area of another framework with the same subject is its successor. */
  subjects: z.array(id()).default([]),
  /** The first and the last month, by the first day on site, of inspections that graded it. */
  since: month().optional(),
  until: month().optional(),
  /** True for the one judgement of the whole service. */
  overall: z.boolean().default(false),
});

const gradeSchema = z.strictObject({
  id: id(),
  /** As shown on a scale: “Requires improvement”. */
  name: line(),
  /** What it means, for somebody who has never read an inspection report; its first sentence stands below the scale. */
  meaning: line(),
  /** Where that meaning comes from. */
  sources: sources().optional(),
  /** The words by which a headline says this grade: “requires improvement”, “require improvement to be good”. */
  phrases: z.array(line()).min(1),
});

/** `content/frameworks/<id>.yaml`: the areas inspectors judge, and the scale they use. */
export const frameworkSchema = z.strictObject({
  name: line(),
  /** A short name: “SIF”. */
  short: line(),
  /** Who inspects under it: “Example Inspectorate”. */
  inspectorate: line(),
  /** A page about the framework. */
  website: webAddress().optional(),
  /** What a reader should know about this framework, in a sentence or two. */
  about: line(),
  areas: z.array(areaSchema).min(1),
  /** What the framework calls what the inspectorate asks for. */
  recommendations: z
    .strictObject({
      /** As a heading: “What needs to improve”. */
      heading: line(),
      /** For one and for many: “point to improve”, “points to improve”. */
      one: line(),
      many: line(),
      /** False where reports do not number them. */
      numbered: z.boolean().default(true),
    })
    .default({ heading: 'Recommendations', one: 'recommendation', many: 'recommendations', numbered: true }),
  /** From the lowest grade to the highest. */
  grades: z.array(gradeSchema).min(2),
});

/** What a file in `content/frameworks/` holds. */
export type FrameworkRecord = z.infer<typeof frameworkSchema>;
/** An area that inspectors judge. */
export type AreaRecord = z.infer<typeof areaSchema>;
/** A step of the scale. */
export type GradeRecord = z.infer<typeof gradeSchema>;
