import type { Inspection, Judgement } from './nouns.ts';

/** The judgement in which an inspection graded a subject, with the fewest others beside it; undefined where it gave none. */
export function gradedJudgement({ judgements }: Inspection, subject: string): Judgement | undefined {
  return judgements
    .filter(({ area, grade }) => area.subjects.includes(subject) && grade !== undefined)
    .sort((one, other) => one.area.subjects.length - other.area.subjects.length)[0];
}

/** The latest later judgement of the same subject, by whatever framework; undefined where no later inspection graded it. */
export function latestJudgement({ inspection, area }: Judgement): Judgement | undefined {
  return inspection.later
    .flatMap((later) => area.subjects.map((subject) => gradedJudgement(later, subject)))
    .find((judgement) => judgement !== undefined);
}
