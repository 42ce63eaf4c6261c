import type { Citation } from '../content/schema/fields.ts';
import type { Place, Source } from './nouns.ts';

/** Looks up what citations point at. Throws on an unknown document, which the check has refused before. */
export function placesOf(citations: readonly Citation[], sources: ReadonlyMap<string, Source>): Place[] {
  return citations.map((citation) => {
    const source = sources.get(citation.document);
    if (source === undefined) throw new Error(`no source “${citation.document}”`);
    return { ...citation, source };
  });
}

/** The documents that places are in, in order of first mention. */
export function documentsOf(places: readonly Place[]): Source[] {
  return [...new Set(places.map(({ source }) => source))];
}

/** A place in words: “Adoption performance, paragraph 1, sentence 4” or “Recommendations, page 8, number 6”. */
export function placeWords(place: Place): string {
  const section = place.source.sections.find(({ id }) => id === place.section);
  const words = [section?.title ?? place.section];
  if (section?.page !== undefined) words.push(`page ${section.page}`);
  if (place.paragraph !== null) words.push(`${place.sentence === null ? 'number' : 'paragraph'} ${place.paragraph}`);
  if (place.sentence !== null) words.push(`sentence ${place.sentence}`);
  return words.join(', ');
}
