import type { Result } from '../shared/files.ts';
import { isStopWord, stemOf, subjectsOf, wordsOf } from '../shared/words.ts';

const literalShare = 0.3;
const titleShare = 0.3;

/**
 * How close a record comes to the words that were asked, read as it stands: 1 and more. The index knows stems only, for which
 * “responses” and “responsible” are one word, and does not know how much else a title is about.
 */
export function closeness({ title, text }: Pick<Result, 'title' | 'text'>, asked: readonly string[]): number {
  const words = asked.filter((word) => !isStopWord(word));
  const titleWords = subjectsOf(title);
  if (words.length === 0 || titleWords.length === 0) return 1;
  const inTitle = new Set(titleWords);
  const inText = new Set(wordsOf(text));
  const literal = words.map((word): number => (inTitle.has(word) ? 1 : inText.has(word) ? 0.7 : 0));
  const stems = new Set(words.map(stemOf));
  const covered = titleWords.filter((word) => stems.has(stemOf(word))).length;
  return (
    1 +
    (literalShare * literal.reduce((sum, one) => sum + one, 0)) / words.length +
    (titleShare * covered) / titleWords.length
  );
}
