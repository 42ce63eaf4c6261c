import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordCount } from './sentences.ts';

/**
 * How hard paragraphs of plain text are to read: their words, their sentences, each of which ends at the latest with its paragraph, and
 * the age in years at which a reader is likely to understand them. That is the Flesch–Kincaid grade level plus 5, since the first
 * school grade is that of six-year-olds; at least 5, and only meaningful for some fifty words and more.
 */
export function readability(paragraphs: readonly string[]) {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);
  if (words === 0) return { words, sentences, age: 5 };
  const all = paragraphs.flatMap((one) => one.split(/\s+/));
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables });
  return { words, sentences, age: Math.max(5, grade + 5) };
}

/** The sentence that is hardest to read, and its words of three syllables and more, the longest first. */
export function hardest(paragraphs: readonly string[]): { sentence: string; words: readonly string[] } {
  const ages = new Map(paragraphs.flatMap(sentencesOf).map((sentence) => [sentence, readability([sentence]).age]));
  const [sentence = ''] = [...ages.keys()].sort((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0));
  const words = new Set(sentence.match(/[\p{L}’'-]+/gu));
  return {
    sentence,
    words: [...words].filter((word) => syllablesOf(word) > 2).sort((a, b) => syllablesOf(b) - syllablesOf(a)),
  };
}

const counted = new Map<string, number>();

/** The syllables of a word, which is counted once, however often it comes. */
function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  // The library hears nothing in figures, which are words too: `2018`.
  const count = Math.max(syllable(word), wordCount(word));
  counted.set(word, count);
  return count;
}
