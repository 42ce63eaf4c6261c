import type { Concept } from './question.ts';
import { isStopWord, stemOf, wordsOf } from './words.ts';

/** What a record says, as its readers see it. */
interface Said {
  title: string;
  text: string;
}

const literalShare = 0.3;
const titleShare = 0.3;

const subjectsOf = (text: string) => wordsOf(text).filter((word) => !isStopWord(word));

/**
 * How close a record comes to a question, read as it stands: 1 and more. The engine knows stems only, for which
 * “responses” and “responsible” are one word, and does not know how much else a title is about.
 */
export function closeness({ title, text }: Said, concepts: readonly Concept[]): number {
  const titleWords = subjectsOf(title);
  const inTitle = new Set(titleWords);
  const inText = new Set(wordsOf(text));
  const literal = (word: string) => (inTitle.has(word) ? 1 : inText.has(word) ? 0.7 : 0);
  const literalOf = (way: string) => {
    const words = subjectsOf(way);
    return words.length === 0 ? 0 : words.reduce((sum, word) => sum + literal(word), 0) / words.length;
  };
  const weights = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const literally = concepts.reduce(
    (sum, { ways, weight }) => sum + weight * Math.max(0, ...ways.map((way) => way.weight * literalOf(way.text))),
    0,
  );
  const asked = new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => subjectsOf(way.text))).map(stemOf));
  const covered = titleWords.filter((word) => asked.has(stemOf(word))).length;
  return (
    1 +
    (weights === 0 ? 0 : (literalShare * literally) / weights) +
    (titleWords.length === 0 ? 0 : (titleShare * covered) / titleWords.length)
  );
}
