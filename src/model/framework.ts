import type { FrameworkRecord } from '../content/schema/framework.ts';
import { noGrades } from '../content/schema/inspection.ts';

/** A framework with its areas and its scale, from the lowest grade to the highest. */
export type Framework = ReturnType<typeof framework>;
/** A step of a framework’s scale. */
export type Grade = Framework['grades'][number];
/** What was given for an area, a grade or the reason why there is none: as in content and data (`not-given`), and as a reader sees it. */
export type Outcome = Pick<Grade, 'id' | 'name'>;

const noGradeNames: Record<(typeof noGrades)[number], string> = {
  'not-given': 'No grade given',
  'judged-together': 'Not judged separately',
  'judged-separately': 'Judged in parts',
};

/** A framework from its record. The step of a grade counts from 1, the lowest, to `of`, the highest. */
export function framework(id: string, { grades, ...record }: FrameworkRecord) {
  const of = grades.length;
  const steps = grades.map(({ id, name, meaning }, index) => ({ id, name, meaning, step: index + 1, of }));
  return { id, ...record, grades: steps };
}

/** The outcome named by an id of content: a grade of this framework, or a reason for none. Throws on anything else. */
export function outcomeOf(framework: Framework, id: string): Outcome {
  const reasons = noGrades.map((reason) => ({ id: reason, name: noGradeNames[reason] }));
  const outcome = [...framework.grades, ...reasons].find((candidate) => candidate.id === id);
  if (outcome === undefined) throw new Error(`${framework.id} has no grade “${id}”`);
  return outcome;
}
