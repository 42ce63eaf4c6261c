import { groupBy } from '../text/lists.ts';
import type { Finding, Judgement, Theme } from './nouns.ts';

import { dealtToPages } from './pagination.ts';
import { pageNumber } from './permalinks.ts';

/** Findings that a page of a theme holds, if no judgement alone has more: what a phone loads in its first round trip. */
const fits = 50;

/** The findings of a theme in one judgement. */
export type ThemeJudgement = readonly [judgement: Judgement, findings: readonly Finding[]];

/** One of the pages on which the findings of a theme stand. */
export interface ThemePage {
  /** From 1. */
  number: number;
  url: string;
  judgements: readonly ThemeJudgement[];
}

/** The pages of a theme, the latest inspection first. A judgement is never split. */
export function themePages(theme: Pick<Theme, 'url' | 'findings'>): ThemePage[] {
  const judgements = [...groupBy(theme.findings, ({ judgement }) => judgement)];
  return dealtToPages(judgements, ([, findings]) => findings.length, fits).map((dealt, index) => ({
    number: index + 1,
    url: pageNumber(theme.url, index + 1),
    judgements: dealt,
  }));
}
