import { expect, it } from 'vitest';
import { pageReadings } from '../../scripts/pageReading.ts';
import { wordCount } from '../../src/text/sentences.ts';
import { folder } from './builtSite.ts';

// The sample says little, so what is read here is what the site itself says around it.
it.each(pageReadings(folder))('$address has no sentence of more than 25 words', ({ sentences }) => {
  expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
});
