import type { Match } from '../content/schema/followUp.ts';
import { monthAndYear } from '../text/dates.ts';
import type { FollowUp } from './nouns.ts';

const matchWords: Record<Match, string> = {
  same: 'on the same point',
  part: 'on part of this',
  near: 'on a near subject',
  nothing: 'nothing on this',
};

/** When, and how near it is: “May 2026, on part of this”. */
export function followUpName({ inspection, match }: Pick<FollowUp, 'inspection' | 'match'>): string {
  return `${monthAndYear(inspection.started)}, ${matchWords[match]}`;
}
