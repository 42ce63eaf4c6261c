import type { FindingKind } from '../content/schema/finding.ts';
import type { Finding } from './nouns.ts';

/** “Finding 31: Children move promptly to their prospective adopters”. */
export function findingName({ number, title }: Pick<Finding, 'number' | 'title'>): string {
  return `Finding ${number}: ${title}`;
}

/** What the kinds are called: as a heading, for one, for many, and on the page of a judgement. */
export const kindNames: Record<FindingKind, { one: string; many: string; heading: string }> = {
  strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
  progress: { one: 'point of progress', many: 'points of progress', heading: 'Progress made' },
  improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
  context: { one: 'point of background', many: 'points of background', heading: 'Background' },
};
