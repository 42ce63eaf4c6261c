import { isStopWord, stemOf, subjectsOf, wordsOf } from '../shared/words.ts';
import type { Concept } from './concept.ts';
import { conceptMatches, matchesOf } from './matching.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What a title gains that says nothing but what is asked. */
const titleShare = 0.5;

/** Where a concept is said, and how well; where `themesCount`, the records of a theme that it names too. */
export async function conceptHits(index: SearchIndex, concept: Concept, themesCount: boolean) {
  const { ways, themes, isQuoted, asked } = concept;
  const found = await Promise.all(
    ways.map(async ({ stems, weight, isInOrder }) =>
      matchesOf({ weight, isInOrder, words: await Promise.all(stems.map((stem) => index.find(stem))) }),
    ),
  );
  if (isQuoted) return literally(index, asked, found[0] ?? new Map());
  const members = themesCount ? themes.flatMap((theme) => index.members('theme', theme)) : [];
  return conceptMatches([...found, new Map(members.map((record) => [record, 1]))]);
}

/** Of these records those that have a phrase to the letter. */
async function literally(index: SearchIndex, phrase: string, matches: ReadonlyMap<number, number>) {
  const read = await Promise.all(
    [...matches].map(async ([record, match]): Promise<[number, number][]> => {
      const { title, text, label } = await index.result(record);
      const has = [title, text, label].some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${phrase} `));
      return has ? [[record, match]] : [];
    }),
  );
  return new Map(read.flat());
}

/** True for a word or phrase that nobody here says, though the thesaurus may lead to something near. */
export async function isUnknown(index: SearchIndex, { asked, weight, isQuoted }: Concept, matches: number) {
  const { lexicon } = index;
  if ((weight !== 1 && !lexicon.onlyLeads(asked)) || lexicon.isCalled(asked)) return false;
  if (matches === 0 || isQuoted) return matches === 0;
  // “What they think” is a manner of speaking, and no subject.
  const parts = asked.split(' ');
  if (!lexicon.onlyLeads(asked) || parts.some(isStopWord)) return false;
  const words = await Promise.all(subjectsOf(asked).map((word) => index.find(stemOf(word))));
  const said = matchesOf({ words, weight: 1, isInOrder: true });
  // The glossary speaks of more than was found.
  return [...said.keys()].every((record) => index.value(record, 'kind') === 'term');
}

/** How much sooner a record comes the more of its title says what is asked, in any way: 1 and more. */
export async function titleWeights(index: SearchIndex, concepts: readonly Concept[]) {
  const stems = new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const hits = await Promise.all([...stems].map((stem) => index.find(stem)));
  return (record: number) => {
    const [words = 0, figures = 0] = index.file.lengths[record] ?? [];
    const said = hits.flatMap((records) => records.get(record)?.places.filter((place) => place < words) ?? []);
    return words === 0 ? 1 : 1 + titleShare * Math.min(1, new Set(said).size / Math.max(1, words - figures));
  };
}
