import type { FrameworkRecord } from '../content/schema/framework.ts';
import { noGrades } from '../content/schema/inspection.ts';
import type { Framework, Grade, NoGrade, Outcome } from './nouns.ts';

const noGradeWords: Record<NoGrade, string> = {
  'not-given': 'Not given under this framework',
  'judged-together': 'Not judged separately',
  'judged-separately': 'Judged separately below',
};

/** A framework from its record. */
export function framework(id: string, record: FrameworkRecord): Framework {
  return {
    id,
    name: record.name,
    short: record.short,
    inspectorate: record.inspectorate,
    about: record.about,
    website: record.website,
    areas: record.areas,
    grades: record.grades.map(({ id, name, meaning }, index) => ({
      id,
      name,
      meaning,
      step: index + 1,
      of: record.grades.length,
    })),
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
