import { runsOf } from '../text/lists.ts';
import type { Inspection } from './nouns.ts';
import { gradedJudgement } from './subjects.ts';

/** Side by side there is room for so many inspections. */
const columns = 6;

/**
 * Inspections of one authority side by side, the earliest first, in runs of one framework, whose grades alone may be compared;
 * and what each judged the subjects to be, all or some. Inspections are given the latest first.
 */
export function gradeHistory(inspections: readonly Inspection[], only?: readonly string[]) {
  const latest = inspections.slice(0, columns);
  const shown = latest.toReversed();
  // Subjects are named by the framework that judges one alone; what only several share is no row of its own.
  const areas = latest.flatMap(({ framework }) => framework.areas).filter(({ subjects }) => subjects.length === 1);
  const named = [...Map.groupBy(areas, ({ subjects: [subject = ''] }) => subject)];
  const rows = named
    .filter(([subject]) => only === undefined || only.includes(subject))
    .map(([subject, [newest]]) => ({
      // What the framework that named it last calls it.
      name: newest?.short ?? '',
      cells: shown.map((inspection) => cellOf(inspection, subject)),
    }));
  return {
    runs: runsOf(shown, (one, before) => one.framework === before.framework),
    rows: rows.filter(({ cells }) => cells.some(({ judgement }) => judgement?.grade)),
  };
}

/** What an inspection judged a subject to be, if it did, and whether that grade is for others together with it. */
function cellOf(inspection: Inspection, subject: string) {
  const graded = gradedJudgement(inspection, subject);
  const judgement = graded ?? inspection.judgements.find(({ area }) => area.subjects.includes(subject));
  return { inspection, judgement, isShared: (graded?.area.subjects.length ?? 1) > 1 };
}
