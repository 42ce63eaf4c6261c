import type { Inspection } from './nouns.ts';
import type { Source } from './source.ts';
import { documentsOf } from './source.ts';

/** The documents that an inspection’s pages cite, in order of first mention, its report always among them. */
export function citedSources(inspection: Inspection): Source[] {
  const { judgements, findings, statistics, recommendations, events, omissions, previous } = inspection;
  const places = [
    ...findings,
    ...statistics,
    ...recommendations,
    ...events,
    ...judgements,
    ...omissions,
    ...(previous?.judgements ?? []),
    ...findings.flatMap(({ note, followUps }) => [...(note === undefined ? [] : [note]), ...followUps]),
    ...recommendations.flatMap(({ followUps }) => followUps),
  ].flatMap(({ sources }) => sources);
  return [...new Set([...documentsOf([...places, ...inspection.sources]), inspection.report])];
}
