import { nameOf } from './entryId.ts';
import type { Records } from './folders.ts';
import type { KeyPath } from './problem.ts';
import type { Citation } from './schema/fields.ts';
import type { SourceRecord } from './schema/source.ts';

/** One citation in content, and where it stands. */
export interface Citing {
  /** The id of the entry that cites: `inspections/2018-06/findings/21-matching`. */
  id: string;
  file: string;
  /** Where in the file the citation stands. */
  path: KeyPath;
  citation: Citation;
}

/** A place in a source with everything that cites it: a sentence, or a paragraph or section where the outline goes no further. */
export interface CoveredPlace {
  place: Citation;
  citedBy: readonly Citing[];
}

/** A place as content writes it: `appendix-a adoption 1.4`. */
export function placeText({ document, section, paragraph, sentence }: Citation): string {
  const number = paragraph === null ? '' : sentence === null ? ` ${paragraph}` : ` ${paragraph}.${sentence}`;
  return `${document} ${section}${number}`;
}

/** Every citation by which content restates a source, in the order of files. */
export function citings(records: Records): Citing[] {
  const all: Citing[] = [];
  const add = (entry: { id: string; file: string }, path: KeyPath, citations: readonly Citation[] = []) => {
    for (const [index, citation] of citations.entries())
      all.push({ id: entry.id, file: entry.file, path: [...path, index], citation });
  };
  for (const entry of records.inspections) {
    add(entry, ['sources'], entry.data.sources);
    add(entry, ['gradeSources'], entry.data.gradeSources);
  }
  for (const folder of ['judgements', 'findings', 'statistics', 'recommendations'] as const) {
    for (const entry of records[folder]) add(entry, ['sources'], entry.data.sources);
  }
  for (const entry of records.events) {
    for (const [index, event] of entry.data.events.entries()) add(entry, ['events', index, 'sources'], event.sources);
  }
  return all;
}

/** The smallest places that the outline of a source names, in its order. */
function placesIn(document: string, source: SourceRecord): Citation[] {
  return source.sections.flatMap(({ id: section, paragraphs }): Citation[] => {
    if (paragraphs === undefined) return [{ document, section, paragraph: null, sentence: null }];
    return paragraphs.flatMap((sentences, index) =>
      Array.from({ length: sentences }, (_, sentence) => ({
        document,
        section,
        paragraph: index + 1,
        sentence: sentence + 1,
      })),
    );
  });
}

/** Which place of which source is cited where: every source, place by place in its own order. */
export function coverage(records: Records): CoveredPlace[] {
  const byPlace = new Map<string, Citing[]>();
  for (const citing of citings(records)) {
    const key = placeText(citing.citation);
    byPlace.set(key, [...(byPlace.get(key) ?? []), citing]);
  }
  return records.sources.flatMap(({ id, data }) =>
    placesIn(nameOf(id), data).map((place) => ({ place, citedBy: byPlace.get(placeText(place)) ?? [] })),
  );
}
