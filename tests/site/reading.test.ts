import { afterAll, describe, expect, it } from 'vitest';
import { pageReadings, readingTable } from '../../scripts/pageReading.ts';
import { checkPublishable } from '../../src/check.ts';
import { oldest } from '../../src/content/rules/reading.ts';
import { paragraphsOf } from '../../src/text/plain.ts';
import { readability } from '../../src/text/readability.ts';
import { wordCount } from '../../src/text/sentences.ts';

const readings = pageReadings('dist');
const { judgements, inspections } = checkPublishable('content').records;
const summaries = [...judgements, ...inspections].filter(({ body }) => body.trim() !== '');

afterAll(() => console.log(readingTable(readings)));

describe.each(readings)('$address', ({ address, age, sentences }) => {
  it('has no sentence of more than 25 words', () => {
    expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
  });

  if (address.endsWith('/for-young-people/'))
    it(`asks for a reading age of ${oldest.young} or less`, () => {
      expect(age).toBeLessThanOrEqual(oldest.young);
    });
});

it.each(summaries)(`content/$file asks for a reading age of ${oldest.summary} or less`, ({ body }) => {
  expect(readability(paragraphsOf(body)).age).toBeLessThanOrEqual(oldest.summary);
});
