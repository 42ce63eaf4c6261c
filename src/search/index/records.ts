import { citedSources } from '../../model/citedSources.ts';
import { eventTime } from '../../model/event.ts';
import { inspectionMonth, inspectionName } from '../../model/inspection.ts';
import type { FullJudgement } from '../../model/judgement.ts';
import { givenWords, isInFull } from '../../model/judgement.ts';
import { laterGrades } from '../../model/laterGrades.ts';
import type { Catalogue, Finding, Inspection } from '../../model/nouns.ts';
import { inspectionEntry, sourceEntry } from '../../model/permalinks.ts';
import { latestJudgement } from '../../model/subjects.ts';
import { termHeading } from '../../model/term.ts';
import type { Wording } from '../../model/wording.ts';
import { dateRange, longDate } from '../../text/dates.ts';
import { figure } from '../../text/numbers.ts';
import { isWeakWord, subjectsOf } from '../shared/words.ts';
import { type ResultKind, resultKinds } from './kinds.ts';
import { inspectionPageRecords, pageRecords } from './pageRecords.ts';

/** One thing that search can find. */
export interface SearchRecord {
  /** Unique, without the base path. */
  url: string;
  kind: ResultKind;
  title: string;
  /** What is shown and searched below the title. */
  text: string;
  /** What it is, in words: “Strength”, “Grade: Good”. */
  label: string;
  /** Where it stands: “Finding 31, Care leavers, June 2018 inspection”. Empty for what belongs to no inspection. */
  place: string;
  /** What it is called: whoever asks for just that is led to it first. */
  names: readonly string[];
  /** Words by which it is found and which are not shown. */
  aliases: readonly string[];
  themes: readonly string[];
  judgement: string | undefined;
  inspection: string | undefined;
}

/** A record from what is told of it; the rest is empty, and its label that of its kind. */
export function record(
  told: Pick<SearchRecord, 'url' | 'kind' | 'title' | 'text'> & Partial<SearchRecord>,
): SearchRecord {
  return {
    label: resultKinds[told.kind].one,
    place: '',
    names: [],
    aliases: [],
    themes: [],
    judgement: undefined,
    inspection: undefined,
    ...told,
  };
}

/** A name and its parts: “Health and mental health” is “health” and “mental health” too. */
export function namesOf(name: string): string[] {
  const parts = name.split(/, | and /);
  return parts.length === 1
    ? parts
    : [name, ...parts.filter((part) => subjectsOf(part).some((word) => !isWeakWord(word)))];
}

/** Words by which grades are asked for. */
const gradeWords = ['judgement', 'grade', 'rating'];
/** Words by which the latest inspection is asked for. */
const latestWords = ['latest', 'current', 'newest', 'most recent', 'last'];

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/**
 * What stands below a point’s title: its text, but for the sentence that is its title, the document’s own words, and what later
 * inspections said of it.
 */
function saidBelow({ title, hasTitle, text, officialText, followUps }: Wording & Pick<Finding, 'followUps'>): string {
  const below = hasTitle || !text.startsWith(title) ? text : text.slice(title.length).trim();
  const later = followUps.map((one) => (one.text === '' ? '' : `${inspectionMonth(one.inspection)}: ${one.text}`));
  return [below, ...(hasTitle ? officialText : officialText.slice(1)), ...later]
    .filter((part) => part !== '')
    .join(' ');
}

/** Where a thing stands: its parts that there are, joined. */
const placeOf = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(', ');

function judgementRecord(judgement: FullJudgement, inspection: Inspection): SearchRecord {
  const { url, title, area, summary } = judgement;
  const latest = latestJudgement(judgement);
  const later = area.overall
    ? laterGrades(inspection)
    : latest === undefined
      ? ''
      : `${inspectionMonth(latest.inspection)}: ${givenWords(latest).toLowerCase()}.`;
  return record({
    url,
    kind: 'judgement',
    title,
    text: `${later === '' ? '' : `Later: ${later} `}${summary}`,
    label: `Grade: ${givenWords(judgement)}`,
    place: placeOf(area.title, inspectionName(inspection)),
    names: [...namesOf(area.short), ...namesOf(area.title)],
    aliases: [
      area.title,
      ...gradeWords,
      inspection.authority.name,
      ...(area.overall ? ['overall effectiveness', 'all services'] : []),
    ],
    judgement: area.id,
    inspection: inspection.id,
  });
}

function inspectionRecords(inspection: Inspection): SearchRecord[] {
  const { id, findings, statistics, recommendations, judgements, events, framework, authority } = inspection;
  const name = inspectionName(inspection);
  const documents = inspection.isPublishedInFull ? citedSources(inspection) : [];
  return [
    ...findings.map((finding) =>
      record({
        url: finding.url,
        kind: finding.kind ?? 'finding',
        title: finding.title,
        text: saidBelow(finding),
        place: placeOf(`Finding ${finding.number}`, finding.judgement.area.short, name),
        aliases: [`finding${finding.number}`, `paragraph${finding.number}`],
        themes: idsOf(finding.themes),
        judgement: finding.judgement.area.id,
        inspection: id,
      }),
    ),
    ...statistics.map(({ url, value, unit, text, themes }) =>
      record({
        url,
        kind: 'statistic',
        title: `${figure(value)} ${unit}`,
        text,
        place: name,
        aliases: ['figures', 'numbers', 'statistics'],
        themes: idsOf(themes),
        inspection: id,
      }),
    ),
    ...recommendations.map((recommendation) =>
      record({
        url: recommendation.url,
        kind: 'recommendation',
        title: recommendation.title,
        text: saidBelow(recommendation),
        place: placeOf(`Recommendation ${recommendation.number}`, name),
        aliases: [`recommendation${recommendation.number}`],
        themes: idsOf(recommendation.themes),
        inspection: id,
      }),
    ),
    ...judgements.filter(isInFull).map((judgement) => judgementRecord(judgement, inspection)),
    record({
      url: inspectionEntry(id),
      kind: 'inspection',
      title: `${name}${inspection.namesAuthority ? '' : ` of ${authority.name}`}`,
      text: `${judgements.map((judgement) => `${judgement.area.short}: ${givenWords(judgement)}`).join('. ')}. ${framework.inspectorate} was on site ${dateRange(inspection.started, inspection.ended)}. ${inspection.published === undefined ? '' : `The report was published on ${longDate(inspection.published)}. `}Framework: ${framework.name} (${framework.short}).`,
      aliases: ['dates', ...gradeWords, ...(inspection.later.length === 0 ? latestWords : [])],
      inspection: id,
    }),
    ...events.map((event) =>
      record({
        url: event.url,
        kind: 'inspection',
        title: event.title,
        text: `${eventTime(event)}: ${event.text}`,
        label: 'Event',
        place: name,
        aliases: ['dates', 'timeline', 'history'],
        inspection: id,
      }),
    ),
    ...documents.map((source) =>
      record({
        url: sourceEntry(id, source.id),
        kind: 'page',
        title: source.title,
        text: `By ${source.author}. A source of this site, with a link to the document.`,
        label: 'Document',
        place: name,
        aliases: ['original document', 'source', 'read the report', 'pdf', 'official report', 'link'],
        inspection: id,
      }),
    ),
    ...inspectionPageRecords(inspection),
  ];
}

/** Everything that can be found: one record for each thing that has an address of its own, in a fixed order. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const { inspections, terms, themes } = catalogue;
  const records = [
    ...inspections.flatMap(inspectionRecords),
    ...themes.map(({ id, url, name, definition, aliases }) =>
      record({ url, kind: 'theme', title: name, text: definition, names: namesOf(name), aliases, themes: [id] }),
    ),
    // The lexicon leads from a term’s other names to its name.
    ...terms.map((term) =>
      record({
        url: term.url,
        kind: 'term',
        title: termHeading(term),
        text: term.definition,
        names: [term.name, ...(term.acronym === undefined ? [] : [term.acronym]), ...term.aliases],
      }),
    ),
    ...pageRecords(catalogue),
  ];
  return records.sort((one, other) => (one.url < other.url ? -1 : 1));
}
