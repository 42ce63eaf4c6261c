import type { FindingKind } from '../content/schema/finding.ts';
import type { Finding } from './nouns.ts';

/** How many findings there are of each kind, and how many nobody has sorted yet. */
export type KindCounts = Record<FindingKind | 'unsorted', number>;

/** Those that were not withdrawn. */
export function standing<One extends Pick<Finding, 'withdrawn'>>(findings: readonly One[]): One[] {
  return findings.filter(({ withdrawn }) => withdrawn === undefined);
}

/** Counts findings by kind, those that stand. */
export function countKinds(findings: readonly Pick<Finding, 'kind' | 'withdrawn'>[]): KindCounts {
  const counts: KindCounts = { strength: 0, progress: 0, improvement: 0, context: 0, unsorted: 0 };
  for (const { kind } of standing(findings)) counts[kind ?? 'unsorted'] += 1;
  return counts;
}
