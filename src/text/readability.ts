import { syllable } from 'syllable';
import { sentencesOf, wordCount } from './sentences.ts';

/**
 * The age in years at which a reader is likely to understand a piece of plain text: the Flesch–Kincaid grade level
 * (Kincaid, Fishburne, Rogers and Chissom 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59)
 * plus 5, since the first school grade is that of six-year-olds. At least 5; only meaningful for some fifty words and more.
 */
export function readingAge(text: string): number {
  const words = wordCount(text);
  if (words === 0) return 5;
  const grade = (0.39 * words) / sentencesOf(text).length + (11.8 * syllables(text)) / words - 15.59;
  return Math.max(5, grade + 5);
}

const counted = new Map<string, number>();

/** The syllables of a text; each word is counted once, however often it comes. */
function syllables(text: string): number {
  let sum = 0;
  for (const word of text.split(/\s+/)) {
    let count = counted.get(word);
    if (count === undefined) {
      count = syllable(word);
      counted.set(word, count);
    }
    sum += count;
  }
  return sum;
}
