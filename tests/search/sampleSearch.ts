import type { Records } from '../../src/content/folders.ts';
import { type Answer, answer } from '../../src/search/browser/answer.ts';
import { openIndex, type SearchIndex } from '../../src/search/browser/searchIndex.ts';
import { openLocally } from '../../src/search/index/localIndex.ts';
import { makeSearchIndex } from '../../src/search/index/searchIndex.ts';
import type { LexiconFile } from '../../src/search/shared/files.ts';
import { catalogue, entry } from '../samples.ts';

/** A search of a small site, asked as a browser asks it. */
export interface SampleSearch {
  index: SearchIndex;
  ask(typed: string, mends?: boolean): Promise<Answer>;
  /** The titles of what a question finds, best first. */
  titles(typed: string): Promise<string[]>;
  close(): void;
}

/** A finding of the sample inspection. */
export const finding = (number: number, title: string, body = '', more: object = {}) =>
  entry('findings', `inspections/2020-03/findings/${number}`, { title, ...more }, body);

/** The search of the sample site with these changes. */
export async function sampleSearch(changes: Partial<Records>): Promise<SampleSearch> {
  const { files } = await makeSearchIndex(catalogue(changes));
  const { base, pagefind, close } = await openLocally(files);
  const lexicon = files.find(({ path }) => path === 'search/lexicon.json')?.content ?? new Uint8Array();
  const index = await openIndex(base, JSON.parse(new TextDecoder().decode(lexicon)) as LexiconFile, pagefind);
  const ask = (typed: string, mends = true) => answer(index, typed, mends);
  return {
    index,
    ask,
    titles: async (typed) => {
      const { records } = await ask(typed);
      return (await Promise.all(records.map((record) => index.result(record)))).map(({ title }) => title);
    },
    close,
  };
}
