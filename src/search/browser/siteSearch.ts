import { type Answer, answer } from './answer.ts';
import { type MarkedResult, markResult, stemsOf } from './excerpt.ts';
import { SearchIndex } from './searchIndex.ts';
import type { SearchState } from './state.ts';

/** The search of a site, as its page uses it. */
export type SiteSearch = ReturnType<typeof siteSearch>;

/** The search of the site below `base`, whose index is loaded once, when it is first needed. */
export function siteSearch(base: string) {
  let loading: Promise<SearchIndex> | undefined;
  const load = (anew = false) => {
    if (anew) loading = undefined;
    loading ??= SearchIndex.load(base, anew);
    return loading;
  };
  return {
    /** Loads the index before anybody asks. Throws where it is broken. */
    check: async () => (await load()).check(),
    /** What is shown of records, the words of an answer marked. */
    results: async (records: readonly number[], words: readonly string[]): Promise<MarkedResult[]> => {
      const index = await load();
      const stems = stemsOf(words);
      return Promise.all(records.map(async (record) => markResult(await index.result(record), stems)));
    },
    /** An answer; where the site was published anew meanwhile, from what it is now. */
    ask: ({ typed, mend }: SearchState): Promise<{ index: SearchIndex; found: Answer }> => {
      const from = async (index: SearchIndex) => ({ index, found: await answer(index, typed, mend) });
      return load()
        .then(from)
        .catch(() => load(true).then(from));
    },
  };
}
