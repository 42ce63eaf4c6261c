import { nameOf } from './entryId.ts';
import type { Records } from './folders.ts';
import { paragraphsOf, placeText } from './outline.ts';
import { valuesIn } from './problem.ts';
import type { Citation } from './schema/fields.ts';
import type { SourceRecord } from './schema/source.ts';

/** Every citation in content, in the order of files. */
export function citings(records: Records) {
  return Object.values(records)
    .flat()
    .flatMap(({ file, data }) => {
      /** True where the words are the document’s own, which a whole paragraph may be cited for. */
      const isOfficial = 'official' in data && data.official !== undefined;
      return [...valuesIn(data)].flatMap(([path, citation]) =>
        isCitation(citation) ? [{ file, path, citation, isOfficial }] : [],
      );
    });
}

/** One citation in content, and where it stands. */
export type Citing = ReturnType<typeof citings>[number];

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'document' in value && 'sentence' in value;

/** The smallest places that the outline of a source names, in its order, as content writes them. */
export function placesIn(document: string, { sections }: SourceRecord): string[] {
  return sections.flatMap(({ id, paragraphs }) => {
    const sentences = paragraphs?.flatMap((count, index) =>
      Array.from({ length: count }, (_, sentence) => `${document} ${id} ${index + 1}.${sentence + 1}`),
    );
    return sentences ?? [`${document} ${id}`];
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

/** The smallest places that content cites, as content writes them. */
export function citedPlaces(records: Records): ReadonlySet<string> {
  const sources = new Map(records.sources.map(({ id, data }) => [nameOf(id), data]));
  // What a framework calls its grades restates nothing of a report.
  const cited = citings({ ...records, frameworks: [] }).flatMap(({ citation }) => {
    const source = sources.get(citation.document);
    return source === undefined ? [] : placesCited(citation, source);
  });
  return new Set(cited);
}
