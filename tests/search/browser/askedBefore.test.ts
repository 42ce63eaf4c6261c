import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { finding, type SampleSearch, sampleSearch } from '../sampleSearch.ts';

let search: SampleSearch;
beforeAll(async () => {
  search = await sampleSearch({
    findings: [
      finding(1, 'Children see a doctor soon'),
      finding(2, 'Entitlements were clear'),
      finding(3, 'Decisions were late'),
      ...[4, 5, 6, 7, 8].map((number) => finding(number, `A tailor came to see house ${number}`)),
    ],
    questions: [
      entry('questions', 'questions', {
        sets: [
          {
            name: 'asked',
            about: 'What readers asked.',
            questions: [
              { ask: 'cash for a sofa', expect: [2] },
              { ask: 'how much cash', expect: [2] },
              { ask: 'too slow with things', expect: [3] },
              { ask: 'a tailor', expect: [8] },
              { ask: 'the tailor', expect: [8] },
            ],
          },
        ],
      }),
    ],
  });
}, 60_000);
afterAll(() => search.close());

describe('who asks in words that nothing here says', () => {
  it('is led to what answered others, and told that nothing says them', async () => {
    expect(await search.titles('is there any cash')).toEqual(['Entitlements were clear']);
    expect((await search.ask('is there any cash')).unknown).toEqual(['cash']);
  });

  it('finds first what has the words', async () => {
    expect((await search.titles('cash for a doctor soon'))[0]).toBe('Children see a doctor soon');
  });

  it('is led nowhere by words that say little', async () => {
    expect(await search.titles('more things about welsh')).toEqual([]);
  });

  it('finds nothing else where one thing is asked for, or a phrase to the letter', async () => {
    expect(await search.titles('finding 1 cash')).toEqual(['Children see a doctor soon']);
    expect(await search.titles('"see a doctor" cash')).toEqual(['Children see a doctor soon']);
  });

  it('finds sooner what answered others, and all else that it has found', async () => {
    const houses = [8, 4, 5, 6, 7].map((number) => `A tailor came to see house ${number}`);
    expect(await search.titles('tailor')).toEqual(houses);
  });
});
