import { type Answer, answer } from './answer.ts';
import { SearchIndex } from './searchIndex.ts';
import type { SearchState } from './state.ts';

/** The search of the site below `base`, whose index is loaded once, when it is first needed. */
export function siteSearch(base: string) {
  let loading: Promise<SearchIndex> | undefined;
  const load = (anew = false) => {
    if (anew) loading = undefined;
    loading ??= SearchIndex.load(base, anew);
    return loading;
  };
  return {
    load,
    /** Has the index loaded again when it is next needed. */
    forget: () => {
      loading = undefined;
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
