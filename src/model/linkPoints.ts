import { nameOf, numberOf } from '../content/entryId.ts';
import { plainText } from '../text/plain.ts';
import type { Event } from './event.ts';
import type { InspectionParts } from './linkContext.ts';
import { type LinkContext, lookUp } from './linkContext.ts';
import type { Finding, FollowUp, Inspection, Judgement, Recommendation, Statistic } from './nouns.ts';
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
  { places, themes }: LinkContext,
): Finding[] {
  const judgementOf = new Map(judgements.map((judgement) => [judgement.area.id, judgement]));
  const findings = records
    .map(({ id: entryId, data, prose }): Finding => {
      const judgement = lookUp(judgementOf, data.judgement);
      const number = numberOf(entryId);
      return {
        ...wordingOf(data, prose),
        id: `${inspection.id}/${number}`,
        entryId,
        number,
        inspection,
        judgement,
        kind: data.kind,
        themes: themes(data.themes),
        sources: places(data.sources),
        recommendations: [],
        followUps: [],
        note: data.note && { text: data.note.text, sources: places(data.note.sources) },
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
  { places, themes }: LinkContext,
): Recommendation[] {
  const findingOf = new Map(findings.map((finding) => [String(finding.number), finding]));
  const recommendations = records
    .map(({ id: entryId, data, prose }): Recommendation => {
      const number = numberOf(entryId);
      return {
        ...wordingOf(data, prose),
        id: `${inspection.id}/${recommendationAnchor(number)}`,
        entryId,
        number,
        inspection,
        themes: themes(data.themes),
        findings: data.findings.map((finding) => lookUp(findingOf, String(finding))),
        followUps: [],
        sources: places(data.sources),
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
  { places, themes }: LinkContext,
): Statistic[] {
  const statistics = [...records]
    .sort((one, other) => one.data.order - other.data.order)
    .map(
      ({ id: entryId, data, prose }): Statistic => ({
        id: `${inspection.id}/${nameOf(entryId)}`,
        entryId,
        anchor: nameOf(entryId),
        inspection,
        value: data.value,
        unit: data.unit,
        text: plainText(prose),
        themes: themes(data.themes),
        sources: places(data.sources),
        url: `${evidencePage(inspection.id)}#${nameOf(entryId)}`,
      }),
    );
  for (const statistic of statistics) for (const theme of statistic.themes) theme.statistics.push(statistic);
  return statistics;
}

/** The events of an inspection, as they are written. */
export function eventsOf(inspection: string, records: InspectionParts['events'], { places }: LinkContext): Event[] {
  return records.map(({ after, planned, sources, ...event }) => ({
    ...event,
    isAfter: after,
    isPlanned: planned,
    sources: places(sources),
    url: `${nextStepsPage(inspection)}#${eventAnchor(event.id)}`,
  }));
}

/** Adds what later inspections said to the findings and recommendations of an earlier one, the latest first. */
export function addFollowUps(
  inspection: Inspection,
  records: InspectionParts['followUps'],
  inspections: ReadonlyMap<string, Inspection>,
  { places }: LinkContext,
): void {
  const followUps = records.map(({ id: entryId, data, prose }): FollowUp => {
    const points: readonly (Finding | Recommendation)[] =
      data.finding === undefined ? inspection.recommendations : inspection.findings;
    const number = data.finding ?? data.recommendation;
    const of = lookUp(new Map(points.map((point) => [String(point.number), point])), String(number));
    return {
      id: `${inspection.id}/${nameOf(entryId)}`,
      entryId,
      of,
      inspection: lookUp(inspections, data.inspection),
      match: data.match,
      text: plainText(prose),
      sources: places(data.sources),
      url: of.url,
    };
  });
  const latest = ({ inspection, id }: FollowUp) => `${inspection.started} ${id}`;
  for (const followUp of followUps.sort((one, other) => (latest(one) < latest(other) ? 1 : -1)))
    followUp.of.followUps.push(followUp);
}
