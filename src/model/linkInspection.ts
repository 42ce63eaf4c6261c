import { inspectionOf, nameOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { InspectionRecord } from '../content/schema/inspection.ts';
import { plainText } from '../text/plain.ts';
import { outcomeOf } from './framework.ts';
import { judgementWords } from './judgement.ts';
import { type InspectionParts, type Lookups, lookUp, numbered, placesOf } from './linkContext.ts';
import { eventsOf, findingsOf, recommendationsOf, statisticsOf } from './linkPoints.ts';
import type { Inspection, Judgement } from './nouns.ts';
import { inspectionEntry, inspectionPage, judgementPage } from './permalinks.ts';

/** An inspection from its records, linked to its themes; what is earlier and later is added by the catalogue. */
export function inspection(entry: Entry<InspectionRecord>, parts: InspectionParts, lookups: Lookups): Inspection {
  const id = inspectionOf(entry.id);
  const { data } = entry;
  const isPublishedInFull = parts.judgements.length > 0;
  const { kind, started, ended, published, leadInspector, frameworkNote } = data;
  const made: Inspection = {
    id,
    file: entry.file,
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
    introduction: plainText(entry.prose),
    judgements: [],
    findings: [],
    keyFindings: [],
    statistics: [],
    recommendations: [],
    events: [],
    selectedBy: data.selectedBy === undefined ? undefined : lookUp(lookups.sources, data.selectedBy),
    omissions: [],
    youngPeople: parts.youngPeople && { file: parts.youngPeople.file, ...parts.youngPeople.data },
    isPublishedInFull,
    previous: undefined,
    later: [],
    url: isPublishedInFull ? inspectionPage(id) : inspectionEntry(id),
  };
  const judgements = judgementsOf(made, entry.data, parts.judgements, lookups);
  const findings = findingsOf(made, parts.findings, judgements, lookups);
  const recommendations = recommendationsOf(made, parts.recommendations, findings, lookups);
  const statistics = statisticsOf(made, parts.statistics, lookups);
  const events = eventsOf(id, parts.events, lookups);
  return Object.assign(made, {
    judgements,
    findings,
    keyFindings: data.keyFindings.map((number) => numbered(findings, number)),
    recommendations,
    statistics,
    events,
    omissions: data.omissions.map(({ text, sources, recommendations: numbers }) => ({
      text,
      sources: placesOf(sources, lookups),
      recommendations: numbers.map((number) => numbered(recommendations, number)),
    })),
  });
}

function judgementsOf(
  inspection: Inspection,
  record: InspectionRecord,
  entries: InspectionParts['judgements'],
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
