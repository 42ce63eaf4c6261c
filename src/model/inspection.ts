import { dateRange, monthAndYear } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import type { Inspection, Judgement } from './nouns.ts';

/** Whose inspection of whom: “Example Inspectorate inspection of Exampleshire County Council”. */
export function inspectedWords({ framework, authority }: Pick<Inspection, 'framework' | 'authority'>): string {
  return `${framework.inspectorate} inspection of ${authority.name}`;
}

/** The same with its days: “Example Inspectorate inspection of Exampleshire County Council, 4 to 28 March 2024”. */
export function visitWords(inspection: Pick<Inspection, 'framework' | 'authority' | 'started' | 'ended'>): string {
  return `${inspectedWords(inspection)}, ${dateRange(inspection.started, inspection.ended)}`;
}

type Named = Pick<Inspection, 'started' | 'authority' | 'namesAuthority'>;

/** “March 2024 inspection”, on a site of several authorities “March 2024 inspection of Exampleton”: its name in menus and citations. */
export function inspectionName({ started, authority, namesAuthority }: Named): string {
  return `${monthAndYear(started)} inspection${namesAuthority ? ` of ${authority.area}` : ''}`;
}

/** “March 2024”, on a site of several authorities “Exampleton, March 2024”: what tells the pages of inspections apart. */
export function inspectionMonth({ started, authority, namesAuthority }: Named): string {
  return `${namesAuthority ? `${authority.area}, ` : ''}${monthAndYear(started)}`;
}

/** The months of later inspections, the latest first: “May 2026 and November 2022”; undefined where there is none. */
export function laterMonths({ later }: Pick<Inspection, 'later'>): string | undefined {
  return later.length === 0 ? undefined : sentenceList(later.map(({ started }) => monthAndYear(started)));
}

/** “What happened after March 2024”, on a site of several authorities “… in Exampleton”: the name of the page about recommendations and what came of them. */
export function afterTitle({ started, authority, namesAuthority }: Named): string {
  return `What happened after ${monthAndYear(started)}${namesAuthority ? ` in ${authority.area}` : ''}`;
}

/** The inspections of one authority, in their order. */
export function inspectionsOf(authority: Inspection['authority'], inspections: readonly Inspection[]): Inspection[] {
  return inspections.filter((inspection) => inspection.authority === authority);
}

/** The judgement of the whole service, if the inspection gave one. */
export function overallJudgement(inspection: Inspection): Judgement | undefined {
  return inspection.judgements.find(({ area }) => area.overall);
}

/** The judgements of single areas: all but the one of the whole service. */
export function areaJudgements(inspection: Inspection): Judgement[] {
  return inspection.judgements.filter(({ area }) => !area.overall);
}

/** The judgement of the whole service, then those of areas. */
export function overallFirst(inspection: Inspection): Judgement[] {
  return [...inspection.judgements].sort((one, other) => Number(other.area.overall) - Number(one.area.overall));
}
