import { afterAll, beforeAll, expect, it } from 'vitest';
import { entry } from '../samples.ts';
import { type SampleSearch, sampleSearch } from './sampleSearch.ts';

/** Two authorities inspected in one month, and points that nobody has sorted into kinds. */
let search: SampleSearch;
beforeAll(async () => {
  const folders = ['2020-03', '2020-03-otherton'];
  search = await sampleSearch({
    authorities: [
      entry('authorities', 'authorities/anyshire'),
      entry('authorities', 'authorities/otherton', { name: 'Otherton Council', area: 'Otherton' }),
    ],
    inspections: [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2020-03-otherton/inspection', { authority: 'otherton' }),
    ],
    judgements: folders.map((folder) => entry('judgements', `inspections/${folder}/judgements/care`)),
    findings: folders.map((folder) =>
      entry('findings', `inspections/${folder}/findings/1`, { title: 'Plans were late', kind: undefined }),
    ),
    recommendations: folders.map((folder) =>
      entry('recommendations', `inspections/${folder}/recommendations/1`, { title: 'Plan sooner', findings: [] }),
    ),
    statistics: [],
    events: [],
  });
}, 60_000);
afterAll(() => search.close());

const urls = async (typed: string) => {
  const { records } = await search.ask(typed);
  return (await Promise.all(records.map((record) => search.index.result(record)))).map(({ url }) => url);
};

it('a question that names an authority is answered from its inspections alone', async () => {
  for (const typed of ['late plans in Otherton', 'what must improve in otherton council', 'otherton']) {
    const found = await urls(typed);
    expect(found.length, typed).toBeGreaterThan(0);
    expect(
      found.filter((url) => !url.includes('otherton')),
      typed,
    ).toEqual([]);
  }
});

it('where no point is sorted into kinds, what must improve is what is recommended', async () => {
  expect((await urls('what must improve in otherton'))[0]).toBe(
    '/2020-03-otherton/what-happens-next/#recommendation-1',
  );
});

it('where no point is sorted into kinds, what went well is told by judgements and findings', async () => {
  expect(await urls('what went well')).toContain('/2020-03-otherton/care/');
});
