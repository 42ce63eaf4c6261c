import { subjectStems } from '../shared/words.ts';
import type { Answer } from './answer.ts';
import { markResult } from './excerpt.ts';
import { loadIndex, type SearchIndex } from './searchIndex.ts';
import type { SearchState } from './state.ts';

/** The search of the site below `base`, whose index is loaded once, when it is first needed. */
export function siteSearch(base: string) {
  // What understands questions comes beside the index, which takes longer to come.
  const loadAll = async (anew: boolean) => {
    const [index, { answer }] = await Promise.all([loadIndex(base, anew), import('./answer.ts')]);
    return { index, answer };
  };
  let loading: ReturnType<typeof loadAll> | undefined;
  const load = (anew = false) => {
    if (anew) loading = undefined;
    // What failed is tried again the next time.
    loading ??= loadAll(anew).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    /** Loads the index before anybody asks. Throws where it is broken. */
    check: async () => (await load()).index.check(),
    /** What is shown of records, the words of an answer marked. */
    results: async (records: readonly number[], words: readonly string[]) => {
      const { index } = await load();
      const stems = new Set(words.flatMap(subjectStems));
      return Promise.all(records.map(async (record) => markResult(await index.result(record), stems)));
    },
    /** An answer; where the site was published anew meanwhile, from what it is now. */
    ask: ({ typed, mend }: SearchState): Promise<{ index: SearchIndex; found: Answer }> => {
      const from = async ({ index, answer }: Awaited<ReturnType<typeof loadAll>>) => ({
        index,
        found: await answer(index, typed, mend),
      });
      return load()
        .then(from)
        .catch(() => load(true).then(from));
    },
  };
}
