import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/exports/searchRecords.ts';
import { countValues, facetIndex, facetRows, narrow } from '../../../src/search/shared/facets.ts';
import { noneChosen } from '../../../src/search/shared/state.ts';

const record = (url: string, more: Partial<SearchRecord>): SearchRecord => ({
  url,
  kind: 'strength',
  title: '',
  text: '',
  aliases: [],
  themes: [],
  judgement: undefined,
  inspection: undefined,
  ...more,
});
const names = {
  kind: { strength: 'Strengths', improvement: 'Areas for improvement' },
  judgement: { adoption: 'Adoption' },
  theme: { health: 'Health', work: 'Work' },
  inspection: { '2018-06': '2018-06-04' },
};
const records = [
  record('a', { themes: ['health', 'work'], judgement: 'adoption' }),
  record('b', { kind: 'improvement', themes: ['health'], inspection: '2018-06' }),
  record('c', {}),
];
const ids = records.map(({ url }) => url);
const index = facetIndex(ids, facetRows(records, names), names);

describe('the facets of records', () => {
  it('come out of their numbers as they went in', () => {
    expect(index.theme.get('health')).toEqual(new Set(['a', 'b']));
    expect(index.judgement.get('adoption')).toEqual(new Set(['a']));
    expect(index.kind.get('strength')).toEqual(new Set(['a', 'c']));
  });

  it('must all have names', () => {
    expect(() => facetRows([record('d', { themes: ['sport'] })], names)).toThrow('d has a theme without a name');
  });
});

describe('results', () => {
  it('are narrowed by any value of a facet, and by every facet, and keep their order', () => {
    expect(narrow(['c', 'b', 'a'], noneChosen, index)).toEqual(['c', 'b', 'a']);
    expect(narrow(['c', 'b', 'a'], { ...noneChosen, kind: ['strength', 'improvement'] }, index)).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect(narrow(ids, { ...noneChosen, theme: ['health'], kind: ['strength'] }, index)).toEqual(['a']);
    expect(narrow(ids, { ...noneChosen, theme: ['nothing'] }, index)).toEqual([]);
  });

  it('are counted for each value as the other facets leave them', () => {
    const chosen = { ...noneChosen, kind: ['strength'], theme: ['work'] };
    expect([...countValues(ids, 'theme', chosen, index)]).toEqual([
      ['health', 1],
      ['work', 1],
    ]);
    expect(countValues(ids, 'kind', chosen, index).get('improvement')).toBe(0);
  });
});
