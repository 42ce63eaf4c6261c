import { nameOf, numberOf } from '../content/entryId.ts';
import { plainText } from '../text/plain.ts';
import type { Event } from './event.ts';
import { type InspectionParts, type Lookups, lookUp, numbered, placesOf, themesOf } from './linkContext.ts';
import type { Finding, FollowUp, Inspection, Judgement, Point, Recommendation, Statistic } from './nouns.ts';
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

/** The findings of an inspection, in order of number, and in their judgements and themes. */
export function findingsOf(
  inspection: Inspection,
  records: InspectionParts['findings'],
  judgements: readonly Judgement[],
  lookups: Lookups,
): Finding[] {
  const judgementOf = new Map(judgements.map((judgement) => [judgement.area.id, judgement]));
  const findings = records
    .map(({ id, file, data, prose }): Finding => {
      const judgement = lookUp(judgementOf, data.judgement);
      const number = numberOf(id);
      return {
        ...wordingOf(data, prose),
        id: `${inspection.id}/${number}`,
        file,
        number,
        inspection,
        judgement,
        kind: data.kind,
        themes: themesOf(data.themes, lookups),
        sources: placesOf(data.sources, lookups),
        recommendations: [],
        followUps: [],
        note: data.note && { text: data.note.text, sources: placesOf(data.note.sources, lookups) },
        withdrawn: data.withdrawn,
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
  records: InspectionParts['recommendations'],
  findings: readonly Finding[],
  lookups: Lookups,
): Recommendation[] {
  const recommendations = records
    .map(({ id, file, data, prose }): Recommendation => {
      const number = numberOf(id);
      return {
        ...wordingOf(data, prose),
        id: `${inspection.id}/${recommendationAnchor(number)}`,
        file,
        number,
        inspection,
        themes: themesOf(data.themes, lookups),
        findings: data.findings.map((finding) => numbered(findings, finding)),
        followUps: [],
        sources: placesOf(data.sources, lookups),
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
export function statisticsOf(
  inspection: Inspection,
  records: InspectionParts['statistics'],
  lookups: Lookups,
): Statistic[] {
  const statistics = [...records]
    .sort((one, other) => one.data.order - other.data.order)
    .map(
      ({ id, file, data, prose }): Statistic => ({
        id: `${inspection.id}/${nameOf(id)}`,
        file,
        anchor: nameOf(id),
        inspection,
        value: data.value,
        unit: data.unit,
        text: plainText(prose),
        themes: themesOf(data.themes, lookups),
        sources: placesOf(data.sources, lookups),
        url: `${evidencePage(inspection.id)}#${nameOf(id)}`,
      }),
    );
  for (const statistic of statistics) for (const theme of statistic.themes) theme.statistics.push(statistic);
  return statistics;
}

/** The events of an inspection, as they are written. */
export function eventsOf(inspection: string, records: InspectionParts['events'], lookups: Lookups): Event[] {
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
  records: InspectionParts['followUps'],
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
