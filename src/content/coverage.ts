import { nameOf } from './entryId.ts';
import type { Records } from './folders.ts';
import { paragraphsOf, placeText } from './outline.ts';
import type { KeyPath } from './problem.ts';
import type { Citation } from './schema/fields.ts';
import type { SourceRecord } from './schema/source.ts';

/** One citation in content, and where it stands. */
export interface Citing {
  /** The id of the entry that cites: `inspections/2024-03/findings/21-matching`. */
  id: string;
  file: string;
  /** Where in the file the citation stands. */
  path: KeyPath;
  citation: Citation;
  /** True where the words are the document’s own, which a whole paragraph may be cited for. */
  isOfficial: boolean;
}

/** A place in a source with everything that cites it: a sentence, or a section where the outline goes no further. */
export interface CoveredPlace {
  place: Citation;
  citedBy: readonly Citing[];
}

/** Every citation by which content restates a source, in the order of files. */
export function citings(records: Records): Citing[] {
  const all: Citing[] = [];
  const add = (
    { id, file, data }: { id: string; file: string; data: object },
    path: KeyPath,
    citations: readonly Citation[] = [],
  ) => {
    const isOfficial = 'official' in data && data.official !== undefined;
    for (const [index, citation] of citations.entries())
      all.push({ id, file, path: [...path, index], citation, isOfficial });
  };
  for (const entry of records.inspections) {
    add(entry, ['sources'], entry.data.sources);
    add(entry, ['gradeSources'], entry.data.gradeSources);
    for (const [index, { sources }] of entry.data.omissions.entries())
      add(entry, ['omissions', index, 'sources'], sources);
  }
  for (const folder of ['judgements', 'findings', 'statistics', 'recommendations', 'followUps'] as const) {
    for (const entry of records[folder]) add(entry, ['sources'], entry.data.sources);
  }
  for (const entry of records.findings) add(entry, ['note', 'sources'], entry.data.note?.sources);
  for (const entry of records.events) {
    for (const [index, event] of entry.data.events.entries()) add(entry, ['events', index, 'sources'], event.sources);
  }
  return all;
}

/** The smallest places that the outline of a source names, in its order. */
function placesIn(document: string, source: SourceRecord): Citation[] {
  return source.sections.flatMap(({ id: section, paragraphs }): Citation[] => {
    if (paragraphs === undefined) return [{ document, section, paragraph: null, through: null, sentence: null }];
    return paragraphs.flatMap((sentences, index) =>
      Array.from({ length: sentences }, (_, sentence) => ({
        document,
        section,
        paragraph: index + 1,
        through: null,
        sentence: sentence + 1,
      })),
    );
  });
}

/** The smallest places that a citation names: one sentence, or all of its paragraphs. */
function placesCited(citation: Citation, source: SourceRecord): string[] {
  const { document, section, paragraph, sentence } = citation;
  if (paragraph === null) return [placeText(citation)];
  return paragraphsOf(source, citation).flatMap(({ section: { id }, index, sentences }) => {
    const at = (number: number) => `${document} ${section ?? id} ${index + 1}.${number}`;
    return sentence === null ? Array.from({ length: sentences }, (_, number) => at(number + 1)) : [at(sentence)];
  });
}

/** Which place of which source is cited where: every source, place by place in its own order. */
export function coverage(records: Records): CoveredPlace[] {
  const byPlace = new Map<string, Citing[]>();
  const sources = new Map(records.sources.map(({ id, data }) => [nameOf(id), data]));
  for (const citing of citings(records)) {
    const source = sources.get(citing.citation.document);
    for (const place of source === undefined ? [] : placesCited(citing.citation, source)) {
      const own = byPlace.get(place);
      if (own === undefined) byPlace.set(place, [citing]);
      else own.push(citing);
    }
  }
  return records.sources.flatMap(({ id, data }) =>
    placesIn(nameOf(id), data).map((place) => ({ place, citedBy: byPlace.get(placeText(place)) ?? [] })),
  );
}
