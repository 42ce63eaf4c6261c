import { describe, expect, it } from 'vitest';
import { hasBudget, overBudget, weights } from '../../scripts/bench/weight.ts';

const all = weights('dist');

describe.each(all.filter(hasBudget))('$address', (weight) => {
  it('keeps to its budget: 14,000 bytes to be read, 18,000 in all, nothing that blocks, under 800 elements', () => {
    expect(overBudget(weight)).toEqual([]);
  });
});

describe('the full report', () => {
  it('blocks on nothing either', () => {
    for (const { blocking } of all) expect(blocking).toBe(0);
  });
});
