import type { AreaRecord } from '../schema/framework.ts';
import { yearOf } from '../text/dates.ts';
import type { Finding, FindingKind } from './finding.ts';
import { gradeOf, type Outcome, outcomeWords } from './framework.ts';
import type { Inspection } from './inspection.ts';
import type { Place } from './source.ts';

/** One area that inspectors judged, with what they gave it. */
export interface Judgement {
  /** `2018-06/adoption` */
  id: string;
  inspection: Inspection;
  area: AreaRecord;
  outcome: Outcome;
  sources: readonly Place[];
  /** The judgement in one line; undefined where only the grade is published here. */
  title: string | undefined;
  /** The summary as plain text; empty where only the grade is published here. */
  summary: string;
  entryId: string | undefined;
  /** Its page, or its line in the list of inspections where only the grade is published here. */
  url: string;
  /** In order of number. */
  findings: Finding[];
}

/** A judgement that is published here in full, with a page of its own. */
export type FullJudgement = Judgement & { title: string };

/** True where more than the grade is published here. */
export function isInFull(judgement: Judgement): judgement is FullJudgement {
  return judgement.title !== undefined;
}

/** An area and its grade in words: “Adoption performance: good”. */
export function judgementWords({ area, outcome }: Pick<Judgement, 'area' | 'outcome'>): string {
  return `${area.title}: ${outcomeWords(outcome).toLowerCase()}`;
}

/** The findings of one kind, in order of number. */
export function findingsOfKind(judgement: Pick<Judgement, 'findings'>, kind: FindingKind): Finding[] {
  return judgement.findings.filter((finding) => finding.kind === kind);
}

/** The judgement of the same area at the previous inspection under the same framework, if there was one. */
export function previousJudgement(judgement: Judgement): Judgement | undefined {
  return judgement.inspection.previous?.judgements.find(({ area }) => area.id === judgement.area.id);
}

/** How a grade moved since the previous inspection under the same framework, in words; undefined where that cannot be said. */
export function changeWords(judgement: Judgement): string | undefined {
  const before = previousJudgement(judgement);
  const now = gradeOf(judgement.outcome);
  const then = before === undefined ? undefined : gradeOf(before.outcome);
  if (before === undefined || now === undefined || then === undefined) return undefined;
  const year = yearOf(before.inspection.started);
  if (now.step === then.step) return `The same as in ${year}`;
  return now.step > then.step ? `Better than in ${year}` : `Worse than in ${year}`;
}

/** The judgements before and after this one in the order of the framework, among those with a page. */
export function neighbours(judgement: Judgement): { before: Judgement | undefined; after: Judgement | undefined } {
  const withPages: readonly Judgement[] = judgement.inspection.judgements.filter(isInFull);
  const place = withPages.indexOf(judgement);
  return { before: withPages[place - 1], after: withPages[place + 1] };
}
