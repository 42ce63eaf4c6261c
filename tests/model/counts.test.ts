import { describe, expect, it } from 'vitest';
import { countKinds, themeGrid } from '../../src/model/counts.ts';
import { catalogue, entry } from '../samples.ts';

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

  it('of the grid add up: each finding of a theme is in one cell of its row', () => {
    const { themes, featured } = catalogue({
      findings: [
        entry('findings', 'inspections/2020-03/findings/1'),
        entry('findings', 'inspections/2020-03/findings/2', { kind: 'improvement', judgement: 'overall' }),
        entry('findings', 'inspections/2020-03/findings/3', { kind: 'context' }),
      ],
    });
    const [row] = themeGrid(themes, featured.judgements);
    expect(row?.cells.map(({ judgement, counts }) => [judgement.area.id, counts])).toMatchObject([
      ['overall', { strength: 0, improvement: 1, context: 0 }],
      ['care', { strength: 1, improvement: 0, context: 1 }],
    ]);
  });
});
