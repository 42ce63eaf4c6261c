import { expect, it } from 'vitest';
import { counted, countWord, figure, largeFigure } from '../../src/text/numbers.ts';

it.each([
  [0, '0'],
  [152, '152'],
  [1204, '1,204'],
  [1234567, '1,234,567'],
  [1234.567, '1,234.567'],
])('the figure %s reads %s', (value, words) => {
  expect(figure(value)).toBe(words);
});

it('counts below ten are written out', () => {
  expect([0, 2, 9, 10, 1204].map(countWord)).toEqual(['no', 'two', 'nine', '10', '1,204']);
});

it('a count agrees with its noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'strength', 'strengths'))).toEqual([
    '0 strengths',
    '1 strength',
    '2 strengths',
  ]);
});

it('a share stands large with its sign, and other figures without', () => {
  expect(largeFigure(20.2, 'per cent of children')).toEqual({ large: '20.2%', below: 'of children' });
  expect(largeFigure(1204, 'children seen')).toEqual({ large: '1,204', below: 'children seen' });
});
