import { expect, it } from 'vitest';
import { oldest } from '../../src/content/rules/reading.ts';
import { paragraphsOf } from '../../src/text/plain.ts';
import { readability } from '../../src/text/readability.ts';
import { wordCount } from '../../src/text/sentences.ts';
import { checked } from './ownContent.ts';

/** The prose of every file that is the site’s own: not a document’s words, which stay as they are. */
const own = Object.values(checked.records)
  .flat()
  .filter(({ data }) => !('official' in data && data.official !== undefined))
  .map(({ file, data, prose }) => {
    const { sentences, ...reading } = readability(paragraphsOf(prose));
    return { file, ...reading, sentences: 'title' in data ? [data.title ?? '', ...sentences] : sentences };
  });

it.each(own)('content/$file has no sentence of more than 25 words', ({ sentences }) => {
  expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
});

/** Where a text is too short, its reading age says more about chance than about the text. */
const fewestWords = 30;
const beginnings = own.filter(
  ({ file, words }) => /\/(judgements\/.*|inspection|for-young-people)\.mdx$/.test(file) && words >= fewestWords,
);

it.each(beginnings)('content/$file, which readers begin with, is easy to read', ({ file, age }) => {
  expect(age).toBeLessThanOrEqual(file.endsWith('for-young-people.mdx') ? oldest.young : oldest.summary);
});
