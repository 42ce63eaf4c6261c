import type { FindingKind } from '../content/schema/finding.ts';
import { yearOf } from '../text/dates.ts';
import { gradeOf, outcomeWords } from './framework.ts';
import type { Finding, FullJudgement, Judgement } from './nouns.ts';

/** True where more than the grade is published here. */
export function isInFull(judgement: Judgement): judgement is FullJudgement {
  return judgement.entryId !== undefined;
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
