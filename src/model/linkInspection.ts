import { inspectionOf, nameOf, ofInspection } from '../content/entryId.ts';
import type { Entry, Records } from '../content/folders.ts';
import type { InspectionRecord } from '../content/schema/inspection.ts';
import type { JudgementRecord } from '../content/schema/judgement.ts';
import { plainText } from '../text/plain.ts';
import { outcomeOf } from './framework.ts';
import { judgementWords } from './judgement.ts';
import { type Lookups, lookUp, numbered, placesOf } from './linkContext.ts';
import { eventsOf, findingsOf, recommendationsOf, statisticsOf } from './linkPoints.ts';
import type { Inspection, Judgement } from './nouns.ts';
import { inspectionEntry, inspectionPage, judgementPage } from './permalinks.ts';

/** An inspection from its records, linked to its themes; what is earlier and later is added by the catalogue. */
export function inspection(
  { id: entryId, file, data, prose }: Entry<InspectionRecord>,
  records: Records,
  lookups: Lookups,
): Inspection {
  const id = inspectionOf(entryId);
  const isPublishedInFull = ofInspection(records.judgements, id).length > 0;
  const [youngPeople] = ofInspection(records.youngPeople, id);
  const { kind, started, ended, published, leadInspector, frameworkNote } = data;
  const made: Inspection = {
    id,
    file,
    authority: lookUp(lookups.authorities, data.authority),
    namesAuthority: lookups.authorities.size > 1,
    framework: lookUp(lookups.frameworks, data.framework),
    kind,
    started,
    ended,
    published,
    leadInspector,
    frameworkNote,
    isDraft: data.draft,
    report: lookUp(lookups.sources, data.report),
    sources: placesOf(data.sources, lookups),
    introduction: plainText(prose),
    judgements: [],
    findings: [],
    keyFindings: [],
    statistics: [],
    recommendations: [],
    events: [],
    selectedBy: data.selectedBy === undefined ? undefined : lookUp(lookups.sources, data.selectedBy),
    omissions: [],
    youngPeople: youngPeople && { file: youngPeople.file, ...youngPeople.data },
    isPublishedInFull,
    previous: undefined,
    later: [],
    url: isPublishedInFull ? inspectionPage(id) : inspectionEntry(id),
  };
  // Each refers to those before it.
  made.judgements = judgementsOf(made, data, ofInspection(records.judgements, id), lookups);
  made.findings = findingsOf(made, ofInspection(records.findings, id), lookups);
  made.keyFindings = data.keyFindings.map((number) => numbered(made.findings, number));
  made.recommendations = recommendationsOf(made, ofInspection(records.recommendations, id), lookups);
  made.statistics = statisticsOf(made, ofInspection(records.statistics, id), lookups);
  made.events = eventsOf(id, ofInspection(records.events, id)[0]?.data.events ?? [], lookups);
  made.omissions = data.omissions.map(({ text, sources, recommendations }) => ({
    text,
    sources: placesOf(sources, lookups),
    recommendations: recommendations.map((number) => numbered(made.recommendations, number)),
  }));
  return made;
}

function judgementsOf(
  inspection: Inspection,
  record: InspectionRecord,
  entries: readonly Entry<JudgementRecord>[],
  lookups: Lookups,
): Judgement[] {
  const judgements: { judgement: Judgement; place: number }[] = [];
  const grades = new Map(Object.entries(record.grades ?? {}));
  for (const area of inspection.framework.areas) {
    const entry = entries.find(({ id }) => nameOf(id) === area.id);
    const given = entry?.data.grade ?? grades.get(area.id);
    if (given === undefined) continue;
    const outcome = outcomeOf(inspection.framework, given);
    const judgement: Judgement = {
      id: `${inspection.id}/${area.id}`,
      inspection,
      area,
      outcome,
      grade: inspection.framework.grades.find(({ id }) => id === given),
      sources: placesOf(entry?.data.sources ?? record.gradeSources ?? record.sources, lookups),
      title: entry && (entry.data.title ?? judgementWords({ area, outcome, inspection })),
      isOfficial: entry?.data.official === true,
      footnotes: entry?.data.footnotes ?? [],
      summary: entry === undefined ? '' : plainText(entry.prose),
      file: entry?.file,
      url: entry === undefined ? inspectionEntry(inspection.id) : judgementPage(inspection.id, area.id, area.overall),
      findings: [],
    };
    judgements.push({ judgement, place: entry?.data.order ?? judgements.length + 1 });
  }
  return judgements.sort((one, other) => one.place - other.place).map(({ judgement }) => judgement);
}
