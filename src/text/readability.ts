import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordCount } from './sentences.ts';

/** How hard a text is to read. */
export interface Readability {
  words: number;
  sentences: readonly string[];
  /**
   * The age in years at which a reader is likely to understand it: the Flesch–Kincaid grade level plus 5, since the first
   * school grade is that of six-year-olds. At least 5; only meaningful for some fifty words and more.
   */
  age: number;
}

/** How hard paragraphs of plain text are to read. A sentence ends at the latest with its paragraph. */
export function readability(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);
  if (words === 0) return { words, sentences, age: 5 };
  const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables(paragraphs) });
  return { words, sentences, age: Math.max(5, grade + 5) };
}

const counted = new Map<string, number>();

/** The syllables of paragraphs; each word is counted once, however often it comes. */
function syllables(paragraphs: readonly string[]): number {
  let sum = 0;
  for (const word of paragraphs.flatMap((paragraph) => paragraph.split(/\s+/))) {
    let count = counted.get(word);
    if (count === undefined) {
      // The library hears nothing in figures, which are words too: `2018`.
      count = Math.max(syllable(word), wordCount(word));
      counted.set(word, count);
    }
    sum += count;
  }
  return sum;
}
