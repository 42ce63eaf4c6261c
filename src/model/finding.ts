import { type FindingKind, findingKinds } from '../content/schema/finding.ts';
import { sentenceList } from '../text/lists.ts';
import { counted } from '../text/numbers.ts';
import type { KindCounts } from './counts.ts';
import type { Finding } from './nouns.ts';

/** What the kinds are called: as a heading, for one, for many, and on the page of a judgement. */
export const kindNames: Record<FindingKind, { one: string; many: string; heading: string }> = {
  strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
  progress: { one: 'point of progress', many: 'points of progress', heading: 'Progress made' },
  improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
  context: { one: 'point of background', many: 'points of background', heading: 'Background' },
};

/** The heading over findings of one kind, or over those that nobody has sorted yet. */
export function kindHeading(kind: FindingKind | undefined): string {
  return kind === undefined ? 'Findings' : kindNames[kind].heading;
}

/** “10 strengths, 3 areas for improvement and 2 findings not yet sorted”. */
export function kindCountWords(counts: KindCounts): string {
  const sorted = findingKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => counted(counts[kind], kindNames[kind].one, kindNames[kind].many));
  const unsorted = counts.unsorted === 0 ? [] : [counted(counts.unsorted, 'finding')];
  return sentenceList([
    ...sorted,
    ...(sorted.length === 0 ? unsorted : unsorted.map((words) => `${words} not yet sorted`)),
  ]);
}

/** The same as the beginning of a sentence: “Here is 1 strength”. */
export function hereWords(counts: KindCounts): string {
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
  if (count === 0) return 'Here is nothing but what was withdrawn';
  return `Here ${count === 1 ? 'is' : 'are'} ${kindCountWords(counts)}`;
}

/** What the kinds are called beside their marks, where room is short. */
export const briefNames: Record<FindingKind | 'unsorted', { one: string; many: string }> = {
  strength: { one: 'strength', many: 'strengths' },
  progress: { one: 'progress', many: 'progress' },
  improvement: { one: 'to improve', many: 'to improve' },
  context: { one: 'background', many: 'background' },
  unsorted: { one: 'finding', many: 'findings' },
};

/** “10 strengths, 3 to improve”. */
export function briefCountWords(counts: KindCounts): string {
  return ([...findingKinds, 'unsorted'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => counted(counts[kind], briefNames[kind].one, briefNames[kind].many))
    .join(', ');
}

/** Findings in groups of one kind, the kinds in their order, those that nobody has sorted yet last. */
export function byKind(findings: readonly Finding[]): { kind: FindingKind | undefined; findings: Finding[] }[] {
  const groups = Map.groupBy(findings, ({ kind }) => kind);
  return [...findingKinds, undefined].flatMap((kind) => {
    const members = groups.get(kind);
    return members === undefined ? [] : [{ kind, findings: members }];
  });
}
