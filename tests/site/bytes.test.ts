import { expect, it } from 'vitest';
import { hasBudget, overBudget, weights } from '../../scripts/bench/weight.ts';
import { folder } from './builtSite.ts';

const all = weights(folder);

it('every page keeps to its budget: 14,000 bytes to be read, 18,000 in all, nothing that blocks, under 800 elements', () => {
  expect(all.filter(hasBudget).flatMap(overBudget)).toEqual([]);
});

it('nothing blocks the page of everything either', () => {
  expect(all.filter(({ blocking }) => blocking > 0)).toEqual([]);
});
