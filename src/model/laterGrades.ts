import { monthAndYear } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { areaJudgements, overallJudgement } from './inspection.ts';
import type { Inspection } from './nouns.ts';

/** “outstanding for leaders and care leavers; good for help and protection”, the highest grade first. */
function areaGrades(inspection: Inspection): string {
  const graded = areaJudgements(inspection).flatMap(({ area, grade }) =>
    grade === undefined ? [] : [{ area, grade }],
  );
  const groups = [...Map.groupBy(graded, ({ grade }) => grade)].sort(([one], [other]) => other.step - one.step);
  return groups
    .map(
      ([grade, members]) =>
        `${grade.name.toLowerCase()} for ${sentenceList(members.map(({ area }) => area.short.toLowerCase()))}`,
    )
    .join('; ');
}

/** What an inspection gave: “good overall”, “no overall grade, but good for adoption”. */
export function givenGrades(inspection: Inspection): string {
  const overall = overallJudgement(inspection);
  if (overall?.grade) return `${overall.grade.name.toLowerCase()} overall`;
  const grades = areaGrades(inspection);
  return grades === '' ? 'no grades' : `no overall grade, but ${grades}`;
}

/** The same in a sentence: “November 2022: good overall.” */
export function gradesInWords(inspection: Inspection): string {
  return `${monthAndYear(inspection.started)}: ${givenGrades(inspection)}.`;
}

/** What later inspections of the same authority gave, the latest first, in a sentence each. */
export function laterGrades({ later }: Pick<Inspection, 'later'>): string {
  return later.map(gradesInWords).join(' ');
}
