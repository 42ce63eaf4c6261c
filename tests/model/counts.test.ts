import { describe, expect, it } from 'vitest';
import { countKinds } from '../../src/model/counts.ts';

describe('counts', () => {
  it('of findings by kind name every kind, also those there are none of, and leave out what was withdrawn', () => {
    const strength = { kind: 'strength', withdrawn: undefined } as const;
    expect(countKinds([strength, strength, { kind: 'context', withdrawn: 'Told twice.' }])).toEqual({
      strength: 2,
      progress: 0,
      improvement: 0,
      context: 0,
      unsorted: 0,
    });
  });
});
