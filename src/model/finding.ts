import type { FindingKind } from '../schema/finding.ts';
import type { Inspection } from './inspection.ts';
import type { Judgement } from './judgement.ts';
import type { Recommendation } from './recommendation.ts';
import type { Place } from './source.ts';
import type { Theme } from './theme.ts';

export type { FindingKind };

/** One point that inspectors made. */
export interface Finding {
  /** `2018-06/31` */
  id: string;
  entryId: string;
  number: number;
  inspection: Inspection;
  judgement: Judgement;
  kind: FindingKind;
  title: string;
  /** The finding as plain text. */
  text: string;
  themes: readonly Theme[];
  sources: readonly Place[];
  /** Recommendations that this site links to it. The link is the site’s reading. */
  recommendations: Recommendation[];
  url: string;
}

/** “Finding 31: Children move promptly to their prospective adopters”. */
export function findingName({ number, title }: Pick<Finding, 'number' | 'title'>): string {
  return `Finding ${number}: ${title}`;
}

/** What the kinds are called: as a heading, for one, for many, and on the page of a judgement. */
export const kindNames: Record<FindingKind, { one: string; many: string; heading: string }> = {
  strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
  improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
  context: { one: 'point of context', many: 'points of context', heading: 'Context' },
};
