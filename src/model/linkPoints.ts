import { nameOf, numberOf } from '../content/entryId.ts';
import type { Entry, Records } from '../content/folders.ts';
import type { EventRecord } from '../content/schema/event.ts';
import type { Citation } from '../content/schema/fields.ts';
import { plainText } from '../text/plain.ts';
import type { Event } from './event.ts';
import { type Lookups, lookUp, numbered, placesOf, themesOf } from './linkContext.ts';
import type { Finding, FollowUp, Inspection, Point, Recommendation, Statistic } from './nouns.ts';
import {
  eventAnchor,
  evidencePage,
  findingAnchor,
  nextStepsPage,
  recommendationAnchor,
  recommendationEntry,
} from './permalinks.ts';
import { wordingOf } from './wording.ts';

const byNumber = (one: { number: number }, other: { number: number }) => one.number - other.number;

/** What findings, figures and recommendations are made of alike. */
function toldOf(
  { file, data }: Entry<{ themes: string[]; sources: Citation[] }>,
  inspection: Inspection,
  lookups: Lookups,
) {
  return { file, inspection, themes: themesOf(data.themes, lookups), sources: placesOf(data.sources, lookups) };
}

/** The findings of an inspection, in order of number, and in their judgements and themes. */
export function findingsOf(
  inspection: Inspection,
  entries: Readonly<Records['findings']>,
  lookups: Lookups,
): Finding[] {
  const judgementOf = new Map(inspection.judgements.map((judgement) => [judgement.area.id, judgement]));
  const findings = entries
    .map((entry): Finding => {
      const { note, kind, withdrawn, ...data } = entry.data;
      const judgement = lookUp(judgementOf, data.judgement);
      const number = numberOf(entry.id);
      return {
        ...wordingOf(data, entry.prose),
        ...toldOf(entry, inspection, lookups),
        id: `${inspection.id}/${number}`,
        number,
        judgement,
        kind,
        recommendations: [],
        followUps: [],
        note: note && { text: note.text, sources: placesOf(note.sources, lookups) },
        withdrawn,
        url: `${judgement.url}#${findingAnchor(number)}`,
      };
    })
    .sort(byNumber);
  for (const finding of findings) {
    finding.judgement.findings.push(finding);
    for (const theme of finding.withdrawn === undefined ? finding.themes : []) theme.findings.push(finding);
  }
  return findings;
}

/** The recommendations of an inspection, in order of number, and in the findings they answer and their themes. */
export function recommendationsOf(
  inspection: Inspection,
  entries: Readonly<Records['recommendations']>,
  lookups: Lookups,
) {
  const recommendations = entries
    .map((entry): Recommendation => {
      const number = numberOf(entry.id);
      return {
        ...wordingOf(entry.data, entry.prose),
        ...toldOf(entry, inspection, lookups),
        id: `${inspection.id}/${recommendationAnchor(number)}`,
        number,
        findings: entry.data.findings.map((finding) => numbered(inspection.findings, finding)),
        followUps: [],
        url: recommendationEntry(inspection.id, number, inspection.isPublishedInFull),
      };
    })
    .sort(byNumber);
  for (const recommendation of recommendations) {
    for (const finding of recommendation.findings) finding.recommendations.push(recommendation);
    for (const theme of recommendation.themes) theme.recommendations.push(recommendation);
  }
  return recommendations;
}

/** The figures of an inspection, in the order of showing, and in their themes. */
export function statisticsOf(inspection: Inspection, entries: Readonly<Records['statistics']>, lookups: Lookups) {
  const statistics = entries
    .toSorted((one, other) => one.data.order - other.data.order)
    .map((entry): Statistic => {
      const anchor = nameOf(entry.id);
      const { value, unit } = entry.data;
      const url = `${evidencePage(inspection.id)}#${anchor}`;
      const told = toldOf(entry, inspection, lookups);
      return { ...told, id: `${inspection.id}/${anchor}`, anchor, value, unit, text: plainText(entry.prose), url };
    });
  for (const statistic of statistics) for (const theme of statistic.themes) theme.statistics.push(statistic);
  return statistics;
}

/** The events of an inspection, as they are written. */
export function eventsOf(inspection: string, records: readonly EventRecord[], lookups: Lookups): Event[] {
  return records.map(({ after, planned, sources, ...event }) => ({
    ...event,
    isAfter: after,
    isPlanned: planned,
    sources: placesOf(sources, lookups),
    url: `${nextStepsPage(inspection)}#${eventAnchor(event.id)}`,
  }));
}

/** Adds what later inspections said to the findings and recommendations of an earlier one, the latest first. */
export function addFollowUps(
  inspection: Inspection,
  records: Readonly<Records['followUps']>,
  inspections: ReadonlyMap<string, Inspection>,
  lookups: Lookups,
): void {
  const followUps = records.map(({ id, data, prose }): FollowUp => {
    const points: readonly Point[] = data.finding === undefined ? inspection.recommendations : inspection.findings;
    const of = numbered(points, data.finding ?? data.recommendation);
    return {
      id: `${inspection.id}/${nameOf(id)}`,
      of,
      inspection: lookUp(inspections, data.inspection),
      match: data.match,
      text: plainText(prose),
      sources: placesOf(data.sources, lookups),
      url: of.url,
    };
  });
  const latest = ({ inspection, id }: FollowUp) => `${inspection.started} ${id}`;
  for (const followUp of followUps.sort((one, other) => (latest(one) < latest(other) ? 1 : -1)))
    followUp.of.followUps.push(followUp);
}
