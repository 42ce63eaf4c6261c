import { isStopWord, stemOf, subjectsOf, wordsOf } from '../shared/words.ts';
import type { Concept } from './concept.ts';
import { conceptMatches, matchesOf } from './matching.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What belonging to a theme counts for that a question names. */
const themeMember = 0.3;
/** What a title gains that says nothing but what is asked. */
const titleShare = 0.3;

/** Where a concept is said, and how well; the records of a theme that it names too, as well as all others where `themesCount`. */
export async function conceptHits(
  index: SearchIndex,
  { ways, themes, isQuoted, asked }: Concept,
  themesCount: boolean,
): Promise<Map<number, number>> {
  const found = await Promise.all(
    ways.map(async ({ stems, weight, stand }) =>
      matchesOf({ weight, stand, words: await Promise.all(stems.map((stem) => index.find(stem))) }),
    ),
  );
  if (isQuoted) return literally(index, asked, found[0] ?? new Map());
  const members = themes.flatMap((theme) => index.members('theme', theme));
  return conceptMatches([...found, new Map(members.map((record) => [record, themesCount ? 1 : themeMember]))]);
}

/** Of these records those that have a phrase to the letter. */
async function literally(
  index: SearchIndex,
  phrase: string,
  matches: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const read = await Promise.all(
    [...matches].map(async ([record, match]): Promise<[number, number][]> => {
      const { title, text, label } = await index.result(record);
      const has = [title, text, label].some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${phrase} `));
      return has ? [[record, match]] : [];
    }),
  );
  return new Map(read.flat());
}

/** Who says a word or phrase: the report, only the glossary, or nobody here, though the thesaurus may lead to something near. */
export async function whoSays(
  index: SearchIndex,
  { asked, weight, isQuoted }: Concept,
  matches: number,
): Promise<'report' | 'glossary' | 'nobody'> {
  const { lexicon, file } = index;
  if (
    (weight !== 1 && !lexicon.onlyLeads(asked)) ||
    (isQuoted && matches > 0) ||
    lexicon.calledSo(asked).size + lexicon.alsoCalledSo(asked).size > 0
  )
    return 'report';
  if (isQuoted) return 'nobody';
  // “What they think” is a manner of speaking, and no subject.
  const parts = asked.split(' ');
  if (matches > 0 && (parts.some(isStopWord) || parts.every((part) => lexicon.saysLittle(part) || /^\d/.test(part))))
    return 'report';
  const terms = lexicon.termsCalled(asked);
  const names = file.terms.flatMap(([record, own]) => (terms.has(record) ? own : []));
  const isSaid = async (name: string) => {
    const words = subjectsOf(name);
    const strong = words.filter((word) => !lexicon.saysLittle(word));
    const hits = await Promise.all(
      (strong.length > 0 && !lexicon.onlyLeads(name) ? strong : words).map((word) => index.find(stemOf(word))),
    );
    const together = matchesOf({ words: hits, weight: 1, stand: 'near' });
    return [...together.keys()].some((record) => index.value(record, 'kind') !== 'term');
  };
  const said = await Promise.all([asked, ...names].map(isSaid));
  if (matches > 0 && said.includes(true)) return 'report';
  if (terms.size > 0) return 'glossary';
  return matches === 0 || lexicon.onlyLeads(asked) ? 'nobody' : 'report';
}

/** How much sooner a record comes the more of its title says what is asked, in any way: 1 and more. */
export async function titleWeights(
  index: SearchIndex,
  concepts: readonly Concept[],
): Promise<(record: number) => number> {
  const stems = new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.stems)));
  const hits = await Promise.all([...stems].map((stem) => index.find(stem)));
  return (record) => {
    const [words = 0, figures = 0] = index.file.lengths[record] ?? [];
    const said = hits.flatMap((records) => records.get(record)?.places.filter((place) => place < words) ?? []);
    return words === 0 ? 1 : 1 + titleShare * Math.min(1, new Set(said).size / Math.max(1, words - figures));
  };
}
