import type { FrameworkRecord } from '../content/schema/framework.ts';
import { noGrades } from '../content/schema/inspection.ts';

/** A framework with its areas and its scale, from the lowest grade to the highest. */
export interface Framework extends Omit<FrameworkRecord, 'grades'> {
  id: string;
  grades: readonly Grade[];
}

/** What was given for an area: a grade, or the reason why there is none. */
export interface Outcome {
  /** As in content and data: `good`, `not-given`. */
  id: string;
  /** As a reader sees it: “Good”, “No grade given”. */
  name: string;
}

/** A step of a framework’s scale. `step` counts from 1, the lowest, to `of`, the highest. */
export interface Grade extends Outcome {
  meaning: string;
  step: number;
  of: number;
}

const noGradeNames: Record<(typeof noGrades)[number], string> = {
  'not-given': 'No grade given',
  'judged-together': 'Not judged separately',
  'judged-separately': 'Judged in parts',
};

/** A framework from its record. */
export function framework(id: string, { grades, ...record }: FrameworkRecord): Framework {
  return {
    id,
    ...record,
    grades: grades.map(({ id, name, meaning }, index) => ({ id, name, meaning, step: index + 1, of: grades.length })),
  };
}

/** The outcome named by an id of content: a grade of this framework, or a reason for none. Throws on anything else. */
export function outcomeOf(framework: Framework, id: string): Outcome {
  const reasons = noGrades.map((reason) => ({ id: reason, name: noGradeNames[reason] }));
  const outcome = [...framework.grades, ...reasons].find((candidate) => candidate.id === id);
  if (outcome === undefined) throw new Error(`${framework.id} has no grade “${id}”`);
  return outcome;
}
