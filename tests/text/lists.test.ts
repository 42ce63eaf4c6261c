import { expect, it } from 'vitest';
import { capitalised, groupBy, sentenceList } from '../../src/text/lists.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j reads “%s”', (items, words) => {
  expect(sentenceList(items)).toBe(words);
});

it('groups stand in the order in which they first appear, their members too', () => {
  expect([...groupBy(['bee', 'ant', 'bug', 'ape'], (word) => word.charAt(0))]).toEqual([
    ['b', ['bee', 'bug']],
    ['a', ['ant', 'ape']],
  ]);
});

it('a phrase begins with a capital', () => {
  expect(capitalised('area for improvement')).toBe('Area for improvement');
  expect(capitalised('')).toBe('');
});
