import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/search/index/lexicon.ts';
import { record } from '../../../src/search/index/record.ts';
import { catalogue, entry } from '../../samples.ts';

const lexicon = (changes: Parameters<typeof catalogue>[0] = {}) => lexiconOf(catalogue(changes), []);
const another = entry('authorities', 'authorities/otherton', { name: 'Otherton Council', area: 'Otherton' });
const authorities = [entry('authorities', 'authorities/anyshire'), another];

describe('what the lexicon knows of a site', () => {
  it('is that the names of its one authority and of who inspects stand for the whole', () => {
    expect(lexicon().general).toEqual(expect.arrayContaining(['report', 'inspectorate', 'anyshire']));
  });

  it('is not so of the names of authorities where there are several, which they tell apart', () => {
    expect(lexicon({ authorities }).general).not.toContain('anyshire');
    expect(lexicon({ authorities }).authorities.map(([names]) => names)).toContainEqual([
      'Otherton Council',
      'Otherton',
    ]);
  });

  it('is what inspections are called, with the authority where there are several', () => {
    expect(lexicon().names.inspection).toEqual({ '2020-03': 'March 2020' });
    const inspections = [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2020-03-otherton/inspection', { authority: 'otherton' }),
    ];
    expect(Object.values(lexicon({ authorities, inspections }).names.inspection).sort()).toEqual([
      'Anyshire, March 2020',
      'Otherton, March 2020',
    ]);
  });

  it('is the values of each record, which must have names', () => {
    const one = record({ url: '/a/', kind: 'improvement', title: '', text: '', themes: ['health'] });
    const { values, names } = lexiconOf(catalogue(), [one]);
    expect(Object.keys(names.kind)[values.kind[0]?.[0] ?? -1]).toBe('improvement');
    expect(values.theme).toEqual([[0]]);
    expect(() => lexiconOf(catalogue(), [{ ...one, themes: ['sport'] }])).toThrow('/a/ has a theme without a name');
  });
});
