import { expect, it } from 'vitest';
import { capitalised, sentenceList } from '../../src/text/lists.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads “%s”', (items, words) => {
  expect(sentenceList(items)).toBe(words);
});

it('a phrase begins with a capital', () => {
  expect(capitalised('area for improvement')).toBe('Area for improvement');
  expect(capitalised('')).toBe('');
});
