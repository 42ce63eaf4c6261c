import { describe, expect, it } from 'vitest';
import { countValues, known, narrow } from '../../../src/search/browser/facets.ts';
import type { SearchIndex } from '../../../src/search/browser/searchIndex.ts';
import { noneChosen } from '../../../src/search/browser/state.ts';
import type { Facet } from '../../../src/search/shared/files.ts';

const names = {
  kind: { strength: 'Strengths', improvement: 'Areas for improvement' },
  judgement: { adoption: 'Adoption' },
  theme: { health: 'Health', work: 'Work' },
  inspection: { '2018-06': 'June 2018' },
};
const own: Record<Facet, string[][]> = {
  kind: [['strength'], ['improvement'], ['strength']],
  judgement: [['adoption'], [], []],
  theme: [['health', 'work'], ['health'], []],
  inspection: [[], ['2018-06'], []],
};
const values = (record: number, facet: Facet) => own[facet][record] ?? [];
const index = { file: { names }, values } as unknown as Pick<SearchIndex, 'file' | 'values'>;

describe('results', () => {
  it('are narrowed by any value of a facet, and by every facet, and keep their order', () => {
    expect(narrow(index, [2, 1, 0], noneChosen)).toEqual([2, 1, 0]);
    expect(narrow(index, [2, 1, 0], { ...noneChosen, kind: ['strength', 'improvement'] })).toEqual([2, 1, 0]);
    expect(narrow(index, [0, 1, 2], { ...noneChosen, theme: ['health'], kind: ['strength'] })).toEqual([0]);
  });

  it('are counted for each value as the other facets leave them', () => {
    const chosen = { ...noneChosen, kind: ['strength'], theme: ['work'] };
    expect([...countValues(index, [0, 1, 2], 'theme', chosen)]).toEqual([
      ['health', 1],
      ['work', 1],
    ]);
    expect(countValues(index, [0, 1, 2], 'kind', chosen).get('improvement')).toBe(0);
  });
});

it.each(['constructor', '__proto__', 'toString', 'x'.repeat(3000)])(
  'a value that an address names and that there is not is dropped: %.20s',
  (value) => {
    expect(known(index, { kind: [value, 'strength'], judgement: [], theme: [value], inspection: [value] })).toEqual({
      ...noneChosen,
      kind: ['strength'],
    });
  },
);
