import { runsOf } from '../text/lists.ts';
import type { Inspection, Judgement } from './nouns.ts';
import { gradedJudgement } from './subjects.ts';

/** One subject over the inspections: what each judged it to be. */
export interface HistoryRow {
  /** What the framework that named it last calls it. */
  name: string;
  /** A cell for each inspection, in their order. */
  cells: readonly HistoryCell[];
}

/** What one inspection judged a subject to be. */
export interface HistoryCell {
  inspection: Inspection;
  /** Undefined where it did not judge the subject. */
  judgement: Judgement | undefined;
  /** True where the grade is for this subject and others together. */
  isShared: boolean;
}

/** Inspections of one authority side by side, by the subjects that they judged. */
export interface GradeHistory {
  /** The earliest first, in runs of one framework, whose grades alone may be compared. */
  runs: readonly (readonly Inspection[])[];
  rows: readonly HistoryRow[];
}

/** Side by side there is room for so many inspections. */
const columns = 6;

/** The history of the grades of one authority, from its inspections, the latest first; of all its subjects or of some. */
export function gradeHistory(inspections: readonly Inspection[], only?: readonly string[]): GradeHistory {
  const latest = inspections.slice(0, columns);
  const shown = latest.toReversed();
  // Subjects are named by the framework that judges one alone; what only several share is no row of its own.
  const areas = latest.flatMap(({ framework }) => framework.areas).filter(({ subjects }) => subjects.length === 1);
  const named = [...Map.groupBy(areas, ({ subjects: [subject = ''] }) => subject)];
  const rows = named
    .filter(([subject]) => only === undefined || only.includes(subject))
    .map(([subject, [newest]]) => ({
      name: newest?.short ?? '',
      cells: shown.map((inspection) => cellOf(inspection, subject)),
    }));
  return {
    runs: runsOf(shown, (one, before) => one.framework === before.framework),
    rows: rows.filter(({ cells }) => cells.some(({ judgement }) => judgement?.grade)),
  };
}

function cellOf(inspection: Inspection, subject: string): HistoryCell {
  const graded = gradedJudgement(inspection, subject);
  const judgement = graded ?? inspection.judgements.find(({ area }) => area.subjects.includes(subject));
  return { inspection, judgement, isShared: (graded?.area.subjects.length ?? 1) > 1 };
}
