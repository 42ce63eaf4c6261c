import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry } from '../samples.ts';
import { finding, type SampleSearch, sampleSearch } from './sampleSearch.ts';

let search: SampleSearch;
beforeAll(async () => {
  const numbers = [...Array(15).keys()].map((index) => index + 1);
  search = await sampleSearch({
    findings: numbers.map((number) => finding(number, `Dentists saw group ${number}`, '', { kind: 'strength' })),
    statistics: [entry('statistics', 'inspections/2020-03/statistics/in-care', { unit: 'children in care in March' })],
  });
});
afterAll(() => search.close());

describe('a broad subject', () => {
  it('lists a dozen openly, and the rest for whoever narrows it', async () => {
    const { records, more } = await search.ask('dentists');
    expect([records.length, more.length]).toEqual([12, 3]);
  });

  it('is not taken for a word whose meaning is asked: what was good is strengths', async () => {
    for (const typed of ['what was good', 'anything good'])
      expect((await search.titles(typed))[0]).toMatch(/^Dentists saw group/);
    expect((await search.titles('what does good mean'))[0]).toBe('What “Good” means');
  });

  it('is no answer where its figure is asked for', async () => {
    expect((await search.titles('children in care'))[0]).toBe('Care is fair');
    expect((await search.titles('number of children in care'))[0]).toContain('children in care in March');
  });

  it('lists all where all of a kind are asked for', async () => {
    expect((await search.ask('strengths')).records.length).toBeGreaterThanOrEqual(15);
  });
});
