import { expect, it } from 'vitest';
import { meant, nearest } from '../../src/text/nearest.ts';

const grades = ['inadequate', 'requires-improvement', 'good', 'outstanding'];

it.each([
  ['requires-improvment', 'requires-improvement'],
  ['Requires improvement', 'requires-improvement'],
  ['godo', 'good'],
  ['outstand', 'outstanding'],
  ['excellent', undefined],
  ['', undefined],
])('“%s” was probably meant to be %s', (given, near) => {
  expect(nearest(given, grades)).toBe(near);
});

it('a value is offered its near one, and stands alone without', () => {
  expect(meant('godo', grades)).toBe('`godo`: did you mean `good`?');
  expect(meant('excellent', grades)).toBe('`excellent`');
});
