import { expect, it } from 'vitest';
import { wordCount } from '../../src/text/sentences.ts';
import { pages } from './builtSite.ts';
import { pageSentences } from './pageSentences.ts';

// The sample says little, so what is read here is what the site itself says around it.
it.each(pages)('$address has no sentence of more than 25 words', ({ html }) => {
  expect(pageSentences(html).filter((sentence) => wordCount(sentence) > 25)).toEqual([]);
});
