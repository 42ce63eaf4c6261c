import type { FrameworkRecord } from '../content/schema/framework.ts';
import { noGrades } from '../content/schema/inspection.ts';

/** A framework with its areas and its scale, from the lowest grade to the highest. */
export interface Framework extends Omit<FrameworkRecord, 'grades'> {
  id: string;
  grades: readonly Grade[];
}

/** A step of a framework’s scale. `step` counts from 1, the lowest, to `of`, the highest. */
export interface Grade {
  id: string;
  name: string;
  meaning: string;
  step: number;
  of: number;
}

/** Why an area has no grade of its own. */
export type NoGrade = (typeof noGrades)[number];

/** What was given for an area: a grade, or the reason why there is none. */
export type Outcome = Grade | NoGrade;

const noGradeWords: Record<NoGrade, string> = {
  'not-given': 'No grade given',
  'judged-together': 'Not judged separately',
  'judged-separately': 'Judged separately below',
};

/** A framework from its record. */
export function framework(id: string, { grades, ...record }: FrameworkRecord): Framework {
  return {
    id,
    ...record,
    grades: grades.map(({ id, name, meaning }, index) => ({ id, name, meaning, step: index + 1, of: grades.length })),
  };
}

/** True for a value that stands for “no grade of its own”. */
function isNoGrade(value: string): value is NoGrade {
  return (noGrades as readonly string[]).includes(value);
}

/** The outcome named by an id of content: a grade of this framework, or a reason for none. Throws on anything else. */
export function outcomeOf(framework: Framework, id: string): Outcome {
  if (isNoGrade(id)) return id;
  const grade = framework.grades.find((candidate) => candidate.id === id);
  if (grade === undefined) throw new Error(`${framework.id} has no grade “${id}”`);
  return grade;
}

/** The grade, where one was given. */
export function gradeOf(outcome: Outcome): Grade | undefined {
  return typeof outcome === 'string' ? undefined : outcome;
}

/** An outcome in words, as a reader sees it: “Good”, “Not given under this framework”. */
export function outcomeWords(outcome: Outcome): string {
  return typeof outcome === 'string' ? noGradeWords[outcome] : outcome.name;
}

/** The id of an outcome, as in content and data: `good`, `not-given`. */
export function outcomeId(outcome: Outcome): string {
  return typeof outcome === 'string' ? outcome : outcome.id;
}
