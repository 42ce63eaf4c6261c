import type { Citation } from '../schema/fields.ts';
import type { Entry } from '../schema/folders.ts';
import type { InspectionRecord } from '../schema/inspection.ts';
import { dateRange, monthAndYear } from '../text/dates.ts';
import { plainText } from '../text/plain.ts';
import type { Authority, InspectionParts } from './catalogue.ts';
import { inspectionOf, nameOf, numberOf } from './entryId.ts';
import type { Event } from './event.ts';
import type { Finding } from './finding.ts';
import { type Framework, outcomeOf } from './framework.ts';
import type { Judgement } from './judgement.ts';
import {
  eventAnchor,
  evidencePage,
  findingAnchor,
  inspectionEntry,
  inspectionPage,
  judgementPage,
  nextStepsPage,
  recommendationAnchor,
} from './permalinks.ts';
import type { Recommendation } from './recommendation.ts';
import { type Place, placesOf, type Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { Theme } from './theme.ts';

/** One visit of the inspectorate, with everything published about it. */
export interface Inspection {
  /** The name of its folder: `2018-06`. */
  id: string;
  entryId: string;
  authority: Authority;
  /** True where the site has other authorities too, so that names say whose inspection it is. */
  namesAuthority: boolean;
  framework: Framework;
  kind: string | undefined;
  started: string;
  ended: string;
  published: string;
  report: Source;
  frameworkNote: string | undefined;
  sources: readonly Place[];
  /** How the inspection was done, as plain text; empty where nothing is written about it. */
  introduction: string;
  /** One for each area of the framework that the inspection covers, in the framework’s order. */
  judgements: readonly Judgement[];
  /** In order of number, as all that follows. */
  findings: readonly Finding[];
  /** The findings chosen for the overview. */
  keyFindings: readonly Finding[];
  statistics: readonly Statistic[];
  recommendations: readonly Recommendation[];
  events: readonly Event[];
  youngPeople: { entryId: string; title: string; description: string } | undefined;
  /** False where only the grades are published here. */
  isPublishedInFull: boolean;
  /** The latest earlier inspection of this authority under the same framework. */
  previous: Inspection | undefined;
  /** Later inspections of this authority, the latest first. */
  later: Inspection[];
  url: string;
}

/** What an inspection’s records refer to, by id. */
interface Lookups {
  authorities: ReadonlyMap<string, Authority>;
  frameworks: ReadonlyMap<string, Framework>;
  sources: ReadonlyMap<string, Source>;
  themes: ReadonlyMap<string, Theme>;
}

function lookUp<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined)
    throw new Error(`nothing is called “${id}”; run the content check for the place and the cure`);
  return item;
}

/** An inspection from its records, linked to its themes; what is earlier and later is added by the catalogue. */
export function inspection(entry: Entry<InspectionRecord>, parts: InspectionParts, lookups: Lookups): Inspection {
  const id = inspectionOf(entry.id);
  const { data } = entry;
  const places = (citations: readonly Citation[]) => placesOf(citations, lookups.sources);
  const themes = (ids: readonly string[]) => ids.map((theme) => lookUp(lookups.themes, theme));
  const isPublishedInFull = parts.judgements.length > 0;
  const made: Inspection = {
    id,
    entryId: entry.id,
    authority: lookUp(lookups.authorities, data.authority),
    namesAuthority: lookups.authorities.size > 1,
    framework: lookUp(lookups.frameworks, data.framework),
    kind: data.kind,
    started: data.started,
    ended: data.ended,
    published: data.published,
    report: lookUp(lookups.sources, data.report),
    frameworkNote: data.frameworkNote,
    sources: places(data.sources),
    introduction: plainText(entry.body),
    judgements: [],
    findings: [],
    keyFindings: [],
    statistics: [],
    recommendations: [],
    events: [],
    youngPeople: parts.youngPeople && {
      entryId: parts.youngPeople.id,
      title: parts.youngPeople.data.title,
      description: parts.youngPeople.data.description,
    },
    isPublishedInFull,
    previous: undefined,
    later: [],
    url: isPublishedInFull ? inspectionPage(id) : inspectionEntry(id),
  };
  const judgements = judgementsOf(made, entry.data, parts.judgements, places);
  const judgementOf = new Map(judgements.map((judgement) => [judgement.area.id, judgement]));
  const findings = parts.findings
    .map(({ id: entryId, data, body }): Finding => {
      const judgement = lookUp(judgementOf, data.judgement);
      const number = numberOf(entryId);
      return {
        id: `${id}/${number}`,
        entryId,
        number,
        inspection: made,
        judgement,
        kind: data.kind,
        title: data.title,
        text: plainText(body),
        themes: themes(data.themes),
        sources: places(data.sources),
        recommendations: [],
        url: `${judgement.url}#${findingAnchor(number)}`,
      };
    })
    .sort((one, other) => one.number - other.number);
  const findingOf = new Map(findings.map((finding) => [String(finding.number), finding]));
  const recommendations = parts.recommendations
    .map(({ id: entryId, data, body }): Recommendation => {
      const number = numberOf(entryId);
      return {
        id: `${id}/${recommendationAnchor(number)}`,
        entryId,
        number,
        inspection: made,
        title: data.title,
        text: plainText(body),
        themes: themes(data.themes),
        findings: data.findings.map((finding) => lookUp(findingOf, String(finding))),
        sources: places(data.sources),
        url: `${nextStepsPage(id)}#${recommendationAnchor(number)}`,
      };
    })
    .sort((one, other) => one.number - other.number);
  const statistics = [...parts.statistics]
    .sort((one, other) => one.data.order - other.data.order)
    .map(
      ({ id: entryId, data, body }): Statistic => ({
        id: `${id}/${nameOf(entryId)}`,
        entryId,
        anchor: nameOf(entryId),
        inspection: made,
        value: data.value,
        unit: data.unit,
        text: plainText(body),
        themes: themes(data.themes),
        sources: places(data.sources),
        url: `${evidencePage(id)}#${nameOf(entryId)}`,
      }),
    );
  const events = parts.events.map(
    (event): Event => ({
      id: event.id,
      title: event.title,
      text: event.text,
      date: event.date,
      until: event.until,
      isAfter: event.after,
      isPlanned: event.planned,
      sources: places(event.sources),
      url: `${nextStepsPage(id)}#${eventAnchor(event.id)}`,
    }),
  );
  for (const finding of findings) {
    finding.judgement.findings.push(finding);
    for (const theme of finding.themes) theme.findings.push(finding);
  }
  for (const recommendation of recommendations) {
    for (const finding of recommendation.findings) finding.recommendations.push(recommendation);
    for (const theme of recommendation.themes) theme.recommendations.push(recommendation);
  }
  for (const statistic of statistics) for (const theme of statistic.themes) theme.statistics.push(statistic);
  const keyFindings = data.keyFindings.map((number) => lookUp(findingOf, String(number)));
  return Object.assign(made, { judgements, findings, keyFindings, recommendations, statistics, events });
}

function judgementsOf(
  inspection: Inspection,
  record: InspectionRecord,
  entries: InspectionParts['judgements'],
  places: (citations: readonly Citation[]) => Place[],
): Judgement[] {
  const judgements: Judgement[] = [];
  const grades = new Map(Object.entries(record.grades ?? {}));
  for (const area of inspection.framework.areas) {
    const entry = entries.find(({ id }) => nameOf(id) === area.id);
    const grade = entry?.data.grade ?? grades.get(area.id);
    if (grade === undefined) continue;
    judgements.push({
      id: `${inspection.id}/${area.id}`,
      inspection,
      area,
      outcome: outcomeOf(inspection.framework, grade),
      sources: places(entry?.data.sources ?? record.gradeSources ?? record.sources),
      title: entry?.data.title,
      summary: entry === undefined ? '' : plainText(entry.body),
      entryId: entry?.id,
      url: entry === undefined ? inspectionEntry(inspection.id) : judgementPage(inspection.id, area.id, area.overall),
      findings: [],
    });
  }
  return judgements;
}

/** Whose inspection of whom: “Ofsted inspection of Lancashire County Council”. */
export function inspectedWords({ framework, authority }: Pick<Inspection, 'framework' | 'authority'>): string {
  return `${framework.inspectorate} inspection of ${authority.name}`;
}

/** The same with its days: “Ofsted inspection of Lancashire County Council, 4 to 28 June 2018”. */
export function visitWords(inspection: Pick<Inspection, 'framework' | 'authority' | 'started' | 'ended'>): string {
  return `${inspectedWords(inspection)}, ${dateRange(inspection.started, inspection.ended)}`;
}

type Named = Pick<Inspection, 'started' | 'authority' | 'namesAuthority'>;

/** “June 2018 inspection”, on a site of several authorities “June 2018 inspection of Leeds”: its name in menus and citations. */
export function inspectionName({ started, authority, namesAuthority }: Named): string {
  return `${monthAndYear(started)} inspection${namesAuthority ? ` of ${authority.area}` : ''}`;
}

/** “June 2018”, on a site of several authorities “Leeds, June 2018”: what tells the pages of inspections apart. */
export function inspectionMonth({ started, authority, namesAuthority }: Named): string {
  return `${namesAuthority ? `${authority.area}, ` : ''}${monthAndYear(started)}`;
}

/** The judgement of the whole service, if the inspection gave one. */
export function overallJudgement(inspection: Inspection): Judgement | undefined {
  return inspection.judgements.find(({ area }) => area.overall);
}

/** The judgements of single areas: all but the one of the whole service. */
export function areaJudgements(inspection: Inspection): Judgement[] {
  return inspection.judgements.filter(({ area }) => !area.overall);
}
