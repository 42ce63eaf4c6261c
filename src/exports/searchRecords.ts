import { eventTime } from '../model/event.ts';
import { outcomeWords } from '../model/framework.ts';
import { inspectionName } from '../model/inspection.ts';
import { isInFull } from '../model/judgement.ts';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import { inspectionEntry } from '../model/permalinks.ts';
import { termHeading } from '../model/term.ts';
import { dateRange, longDate } from '../text/dates.ts';
import { figure } from '../text/numbers.ts';
import type { ResultKind } from './resultKinds.ts';

/** One thing that search can find. */
export interface SearchRecord {
  /** Unique, without the base path. */
  url: string;
  kind: ResultKind;
  title: string;
  /** What is shown and searched below the title. */
  text: string;
  /** Words by which it is found and which are not shown. */
  aliases: readonly string[];
  themes: readonly string[];
  judgement: string | undefined;
  inspection: string | undefined;
}

/** Words by which grades are asked for. */
const gradeWords = ['judgement', 'grade', 'rating'];
/** Words by which the latest inspection is asked for. */
const latestWords = ['latest', 'current', 'newest', 'most recent', 'last'];

function inspectionRecords(inspection: Inspection): SearchRecord[] {
  const { id, findings, statistics, recommendations, judgements, events, framework, authority } = inspection;
  const name = inspectionName(inspection);
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  return [
    ...findings.map((finding) => ({
      url: finding.url,
      kind: finding.kind ?? ('finding' as const),
      title: finding.title,
      text: finding.text,
      aliases: [`finding ${finding.number}`],
      themes: ids(finding.themes),
      judgement: finding.judgement.area.id,
      inspection: id,
    })),
    ...statistics.map((statistic) => ({
      url: statistic.url,
      kind: 'statistic' as const,
      title: `${figure(statistic.value)} ${statistic.unit}`,
      text: statistic.text,
      aliases: ['figures', 'numbers', 'statistics'],
      themes: ids(statistic.themes),
      judgement: undefined,
      inspection: id,
    })),
    ...recommendations.map((recommendation) => ({
      url: recommendation.url,
      kind: 'recommendation' as const,
      title: recommendation.title,
      text: recommendation.text,
      aliases: [`recommendation ${recommendation.number}`],
      themes: ids(recommendation.themes),
      judgement: undefined,
      inspection: id,
    })),
    ...judgements.filter(isInFull).map((judgement) => ({
      url: judgement.url,
      kind: 'judgement' as const,
      title: judgement.title,
      text: `Grade: ${outcomeWords(judgement.outcome)}. ${judgement.summary}`,
      aliases: [
        judgement.area.title,
        ...gradeWords,
        authority.name,
        ...(judgement.area.overall ? ['overall effectiveness', 'all services'] : []),
      ],
      themes: [],
      judgement: judgement.area.id,
      inspection: id,
    })),
    {
      url: inspectionEntry(id),
      kind: 'inspection',
      title: `${name} of ${authority.name}`,
      text: `${framework.inspectorate} was on site ${dateRange(inspection.started, inspection.ended)}. ${inspection.published === undefined ? '' : `The report was published on ${longDate(inspection.published)}. `}Framework: ${framework.name} (${framework.short}). ${judgements.map(({ area, outcome }) => `${area.short}: ${outcomeWords(outcome)}`).join('. ')}.`,
      aliases: ['dates', ...gradeWords, ...(inspection.later.length === 0 ? latestWords : [])],
      themes: [],
      judgement: undefined,
      inspection: id,
    },
    ...events.map((event) => ({
      url: event.url,
      kind: 'inspection' as const,
      title: event.title,
      text: `${eventTime(event)}: ${event.text}`,
      aliases: ['dates', 'timeline', 'history'],
      themes: [],
      judgement: undefined,
      inspection: id,
    })),
  ];
}

/** Everything that can be found: one record for each thing that has an address of its own, in a fixed order. */
export function searchRecords({ inspections, terms }: Catalogue): SearchRecord[] {
  const records = [
    ...inspections.flatMap(inspectionRecords),
    ...terms.map((term) => ({
      url: term.url,
      kind: 'term' as const,
      title: termHeading(term),
      text: term.definition,
      // The lexicon leads from its other names to its name.
      aliases: [],
      themes: [],
      judgement: undefined,
      inspection: undefined,
    })),
  ];
  return records.sort((one, other) => (one.url < other.url ? -1 : 1));
}
