import { inspectionOf, nameOf, numberOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { Citation } from '../content/schema/fields.ts';
import type { InspectionRecord } from '../content/schema/inspection.ts';
import { plainText } from '../text/plain.ts';
import { outcomeOf } from './framework.ts';
import type { InspectionParts } from './link.ts';
import type {
  Authority,
  Event,
  Finding,
  Framework,
  Inspection,
  Judgement,
  Place,
  Recommendation,
  Source,
  Statistic,
  Theme,
} from './nouns.ts';

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

import { placesOf } from './source.ts';

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
