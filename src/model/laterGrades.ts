import { monthAndYear } from '../text/dates.ts';
import { groupBy, sentenceList } from '../text/lists.ts';
import { gradeOf, outcomeWords } from './framework.ts';
import { areaJudgements, overallJudgement } from './inspection.ts';
import type { Inspection } from './nouns.ts';

/** “leaders and care leavers: outstanding; help and protection and children in care: good”, the highest grade first. */
function areaGrades(inspection: Inspection): string {
  const graded = areaJudgements(inspection).flatMap(({ area, outcome }) => {
    const grade = gradeOf(outcome);
    return grade === undefined ? [] : [{ area, grade }];
  });
  const groups = [...groupBy(graded, ({ grade }) => grade)].sort(([one], [other]) => other.step - one.step);
  return groups
    .map(
      ([grade, members]) =>
        `${grade.name.toLowerCase()} for ${sentenceList(members.map(({ area }) => area.short.toLowerCase()))}`,
    )
    .join('; ');
}

/** What later inspections of the same authority gave, the earliest first, in a sentence each. */
export function laterGrades(inspection: Inspection): string {
  return [...inspection.later]
    .reverse()
    .map((later) => {
      const overall = overallJudgement(later);
      const month = monthAndYear(later.started);
      return overall !== undefined && gradeOf(overall.outcome) !== undefined
        ? `${month}: ${outcomeWords(overall.outcome).toLowerCase()} overall.`
        : `${month}, with no overall grade: ${areaGrades(later)}.`;
    })
    .join(' ');
}
