import { citedSources } from '../../model/citedSources.ts';
import { eventTime } from '../../model/event.ts';
import { inspectionMonth, inspectionName } from '../../model/inspection.ts';
import { type FullJudgement, givenWords, isInFull } from '../../model/judgement.ts';
import { laterGrades } from '../../model/laterGrades.ts';
import type { Finding, Inspection } from '../../model/nouns.ts';
import { gradeMeaning, inspectionEntry, sourceEntry } from '../../model/permalinks.ts';
import { latestJudgement } from '../../model/subjects.ts';
import type { Wording } from '../../model/wording.ts';
import { dateRange, longDate } from '../../text/dates.ts';
import { figure } from '../../text/numbers.ts';
import { phrases } from './commonWords.ts';
import { inspectionPageRecords } from './inspectionPageRecords.ts';
import { namesOf, namesOfArea, record, type SearchRecord } from './record.ts';

/** Words by which grades are asked for. */
const gradeWords = ['judgement', 'grade', 'rating'];
/** Words by which the latest inspection is asked for. */
const latestWords = ['latest', 'current', 'newest', 'most recent', 'last'];
const latestNames = ['latest', 'last', 'most recent'].map((word) => `${word} inspection`);

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Parts of a text that there are, as one. */
const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** What stands below a point’s title: its text, but for the sentence that is its title, and the document’s own words. */
function saidBelow({ title, hasTitle, text, officialText }: Wording): string {
  const below = hasTitle || !text.startsWith(title) ? text : text.slice(title.length).trim();
  return joined(below, ...(hasTitle ? officialText : officialText.slice(1)));
}

/** What later inspections said of a point. */
function saidLater({ followUps }: Pick<Finding, 'followUps'>): string {
  const said = followUps.filter(({ text }) => text !== '');
  return said.map(({ inspection, text }) => `${inspectionMonth(inspection)}: ${text}`).join(' ');
}

/** The paragraphs of the inspection’s report that a finding cites. */
function paragraphsOf({ sources, note, inspection }: Finding): number[] {
  const cited = [...sources, ...(note?.sources ?? [])].filter(
    ({ source, isOwnNumber }) => isOwnNumber && source === inspection.report,
  );
  return [...new Set(cited.flatMap(({ paragraph }) => paragraph ?? []))];
}

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
    text: later === '' ? summary : `${summary} Later: ${later}`,
    label: `Grade: ${givenWords(judgement)}`,
    place: `${area.title}, ${inspectionName(inspection)}`,
    names: [...namesOfArea(area).flatMap(namesOf), ...(area.overall ? gradeWords : [])],
    aliases: [`graded ${givenWords(judgement)}`],
    judgement: area.id,
    inspection: inspection.id,
  });
}

/** What can be found of an inspection. */
export function inspectionRecords(inspection: Inspection): SearchRecord[] {
  const { id, findings, statistics, recommendations, judgements, events, framework, authority, isPublishedInFull } =
    inspection;
  const name = inspectionName(inspection);
  const documents = isPublishedInFull ? citedSources(inspection) : [];
  const own = (told: Parameters<typeof record>[0]) => record({ place: name, inspection: id, ...told });
  return [
    ...findings.map((finding) =>
      own({
        url: finding.url,
        kind: finding.kind ?? 'finding',
        title: finding.title,
        text: joined(saidBelow(finding), finding.note?.text ?? '', saidLater(finding)),
        place: `Finding ${finding.number}, ${finding.judgement.area.short}, ${name}`,
        numbers: [finding.number, ...paragraphsOf(finding)],
        themes: idsOf(finding.themes),
        judgement: finding.judgement.area.id,
      }),
    ),
    ...statistics.map(({ url, value, unit, text, themes }) =>
      own({
        url,
        kind: 'statistic',
        title: `${figure(value)} ${unit}`,
        text,
        aliases: ['figures', 'numbers', 'statistics'],
        themes: idsOf(themes),
      }),
    ),
    ...recommendations.map((recommendation) =>
      own({
        url: recommendation.url,
        kind: 'recommendation',
        title: recommendation.title,
        text: joined(saidBelow(recommendation), saidLater(recommendation)),
        place: `Recommendation ${recommendation.number}, ${name}`,
        numbers: [recommendation.number],
        themes: idsOf(recommendation.themes),
      }),
    ),
    ...judgements.filter(isInFull).map((judgement) => judgementRecord(judgement, inspection)),
    record({
      url: inspectionEntry(id),
      kind: 'inspection',
      title: `${name}${inspection.namesAuthority ? '' : ` of ${authority.name}`}`,
      text: `${judgements.map((judgement) => `${judgement.area.short}: ${givenWords(judgement)}`).join('. ')}. ${framework.inspectorate} was on site ${dateRange(inspection.started, inspection.ended)}. ${inspection.published === undefined ? '' : `The report was published on ${longDate(inspection.published)}. `}Framework: ${framework.name} (${framework.short}).`,
      names: inspection.later.length === 0 ? [...gradeWords, ...latestNames] : [],
      aliases: ['dates', ...gradeWords, ...(inspection.later.length === 0 ? latestWords : [])],
      inspection: id,
    }),
    ...events.map((event) =>
      own({
        url: event.url,
        kind: 'inspection',
        title: event.title,
        text: `${eventTime(event)}: ${event.text}`,
        label: 'Event',
        aliases: ['dates', 'timeline', 'history'],
      }),
    ),
    ...(isPublishedInFull ? framework.grades : []).map((grade) =>
      record({
        url: gradeMeaning(inspection.url, grade.id),
        kind: 'term',
        title: `What “${grade.name}” means`,
        text: grade.meaning,
        place: `${framework.name} (${framework.short})`,
        names: [grade.name],
      }),
    ),
    ...documents.map((source) =>
      own({
        url: sourceEntry(id, source.id),
        kind: 'page',
        title: source.title,
        text: `By ${source.author}. A source of this site, with a link to the document.`,
        label: 'Document',
        names:
          source === inspection.report
            ? [`full ${framework.inspectorate} report`, `${framework.inspectorate} report`]
            : [source.short, `who wrote the ${source.short}`],
        aliases: phrases('original document, source, who wrote, author, read the report, pdf, official report, link'),
        inspection: [inspection.previous, ...inspection.later].find((other) => other?.report === source)?.id ?? id,
      }),
    ),
    ...inspectionPageRecords(inspection),
  ];
}
