import { gradeOf } from './framework.ts';
import type { Inspection, Judgement, Theme } from './nouns.ts';

/** The judgements of an inspection that gave a grade for a subject, the one with the fewest other subjects first. */
function graded(inspection: Inspection, subject: string): Judgement[] {
  return inspection.judgements
    .filter(({ area, outcome }) => area.subjects.includes(subject) && gradeOf(outcome) !== undefined)
    .sort((one, other) => one.area.subjects.length - other.area.subjects.length);
}

/** The latest graded judgement of a subject among inspections, the latest first; undefined where none has one. */
function latestOf(inspections: readonly Inspection[], subjects: readonly string[]): Judgement | undefined {
  for (const inspection of inspections) {
    for (const subject of subjects) {
      const [judgement] = graded(inspection, subject);
      if (judgement !== undefined) return judgement;
    }
  }
  return undefined;
}

/** The latest later judgement of the same subject, by whatever framework; undefined where no later inspection graded it. */
export function latestJudgement({ inspection, area }: Pick<Judgement, 'inspection' | 'area'>): Judgement | undefined {
  return latestOf(inspection.later, area.subjects);
}

/** Every graded judgement of the area’s subjects by this authority, the latest first: one for each inspection. */
export function judgementsOfSubject(inspections: readonly Inspection[], subjects: readonly string[]): Judgement[] {
  return inspections.flatMap((inspection) => latestOf([inspection], subjects) ?? []);
}

/** The latest judgement of the subject nearest to a theme, of one authority’s inspections, the latest first. */
export function judgementNearTheme(
  inspections: readonly Inspection[],
  { subject }: Pick<Theme, 'subject'>,
): Judgement | undefined {
  return subject === undefined ? undefined : latestOf(inspections, [subject]);
}
