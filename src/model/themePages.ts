import type { FindingKind } from '../content/schema/finding.ts';
import { monthAndYear } from '../text/dates.ts';
import { countKinds } from './counts.ts';
import { byKind, kindCountWords } from './finding.ts';
import { inspectionMonth } from './inspection.ts';
import type { Finding, Inspection, Judgement, Theme } from './nouns.ts';
import { dealtToPages, type ListPage, pageTitle } from './pagination.ts';
import { themeJudgementAnchor } from './permalinks.ts';

/** Findings that a page of a theme holds, if no judgement alone has more: what a phone loads in its first round trip. */
const fits = 50;

/** The findings of a theme in one judgement. */
export type ThemeJudgement = readonly [judgement: Judgement, findings: readonly Finding[]];

/** One of the pages on which the findings of a theme stand, judgement by judgement. */
export type ThemePage = ListPage<ThemeJudgement>;

/** The pages of a theme, the latest inspection first. A judgement is never split. */
export function themePages(theme: Pick<Theme, 'url' | 'findings'>): ThemePage[] {
  const judgements = [...Map.groupBy(theme.findings, ({ judgement }) => judgement)];
  return dealtToPages(theme.url, judgements, ([, findings]) => findings.length, fits);
}

/** The inspection whose findings a page holds, if it is one alone. */
export function onlyInspection({ groups }: Pick<ThemePage, 'groups'>): Inspection | undefined {
  const [first, ...others] = new Set(groups.map(([judgement]) => judgement.inspection));
  return others.length === 0 ? first : undefined;
}

/** “Adoption: findings of March 2024”, and which page it is where there are several. */
export function themeTitle({ name }: Pick<Theme, 'name'>, page: ThemePage, count: number): string {
  const inspection = onlyInspection(page);
  const title = inspection === undefined ? name : `${name}: findings of ${monthAndYear(inspection.started)}`;
  return pageTitle(title, page, count);
}

/** The findings of one kind, judgement by judgement, without those that have none. */
export function judgementsOfKind(
  judgements: readonly ThemeJudgement[],
  kind: FindingKind | undefined,
): ThemeJudgement[] {
  return judgements
    .map(([judgement, findings]) => [judgement, findings.filter((finding) => finding.kind === kind)] as const)
    .filter(([, findings]) => findings.length > 0);
}

/** Links to the findings on further pages: whatever leads to findings of a theme leads to its first page. */
export function furtherFindings(all: readonly ThemePage[]): { text: string; href: string; anchor: string }[] {
  const groups = all.slice(1).flatMap(({ url, groups }) => groups.map((group) => ({ url, group })));
  return groups.flatMap(({ url, group: [judgement, ofJudgement] }) =>
    byKind(ofJudgement).map(({ kind, findings }) => {
      const anchor = themeJudgementAnchor(judgement.id, kind);
      const where = `${inspectionMonth(judgement.inspection)}, ${judgement.area.short}`;
      return { text: `${where}: ${kindCountWords(countKinds(findings))}`, href: `${url}#${anchor}`, anchor };
    }),
  );
}
