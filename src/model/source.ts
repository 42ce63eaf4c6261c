import { pageOf, sectionOf } from '../content/outline.ts';
import type { Citation } from '../content/schema/fields.ts';
import type { SourceRecord } from '../content/schema/source.ts';
import { sentenceList } from '../text/lists.ts';

/** A document that statements come from. */
export interface Source extends SourceRecord {
  id: string;
}

/** A place in a source: the citation of content, and the document it points into. */
export type Place = ReturnType<typeof placeOf>;

/** The place in a document that a citation names. */
export function placeOf(citation: Citation, source: Source) {
  return {
    ...citation,
    source,
    section: sectionOf(source, citation)?.id ?? citation.section ?? '',
    /** The page that the place begins on, where the outline says it. */
    page: pageOf(source, citation),
    /** True where `paragraph` is the document’s own number; false where it counts within the section. */
    isOwnNumber: citation.section === null,
  };
}

/** The documents that places are in, in order of first mention. */
export function documentsOf(places: readonly Place[]): Source[] {
  return [...new Set(places.map(({ source }) => source))];
}

/** Its short name in a sentence: “the council’s update”, but “Anyshire’s update”. */
export function sourceInSentence({ short }: Pick<Source, 'short'>): string {
  return /^\p{Lu}/u.test(short) ? short : `the ${short}`;
}

/** Places in one document in words, the sentences of a paragraph together: “Care, paragraph 1, sentence 4”, “paragraph 24, page 6”. */
export function placesWords(places: readonly Place[]): string[] {
  const paragraphs = Map.groupBy(places, (place) => placeWords(place, []));
  return [...paragraphs.values()].flatMap((found) => {
    const sentences = found.map(({ sentence }) => sentence).filter((sentence) => sentence !== null);
    const cited = sentences.length < found.length ? [] : [...new Set(sentences)].sort((one, other) => one - other);
    return found.slice(0, 1).map((place) => placeWords(place, cited));
  });
}

function placeWords(
  { source, section, paragraph, through, page, isOwnNumber }: Place,
  sentences: readonly number[],
): string {
  const title = source.sections.find(({ id }) => id === section)?.title ?? section;
  // A paragraph that the document numbers itself is found without its section.
  const words = isOwnNumber ? [] : [title];
  if (paragraph !== null)
    words.push(through === null ? `paragraph ${paragraph}` : `paragraphs ${paragraph} to ${through}`);
  if (sentences.length > 0)
    words.push(`${sentences.length > 1 ? 'sentences' : 'sentence'} ${sentenceList(sentences.map(String))}`);
  if (page !== undefined) words.push(`page ${page}`);
  return words.join(', ');
}

/** “council’s update, Adoption performance, paragraph 1”: where it stands in the documents. */
export function placesInWords(places: readonly Place[]): string {
  return [...Map.groupBy(places, ({ source }) => source)]
    .map(([source, found]) => `${source.short}, ${placesWords(found).join('; ')}`)
    .join('; ');
}
