/** The facets by which results can be narrowed, in the order of showing. */
export const facets = ['kind', 'judgement', 'theme', 'inspection'] as const;

/** One of the facets. */
export type Facet = (typeof facets)[number];

/** What the search page shows: the question, the chosen values of each facet, and whether typing errors are mended. */
export interface SearchState {
  typed: string;
  chosen: Record<Facet, readonly string[]>;
  mend: boolean;
}

/** No value of any facet. */
export const noneChosen: SearchState['chosen'] = { kind: [], judgement: [], theme: [], inspection: [] };

/** Reads the state from an address’s query: `?q=adoption&kind=strength&theme=health`. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const values = (facet: Facet) => [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  return {
    typed: params.get('q') ?? '',
    chosen: {
      kind: values('kind'),
      judgement: values('judgement'),
      theme: values('theme'),
      inspection: values('inspection'),
    },
    mend: params.get('exactly') !== '1',
  };
}

/** Writes the state as a query, always in the same order; empty where there is nothing to say. */
export function writeState({ typed, chosen, mend }: SearchState): string {
  const params = new URLSearchParams();
  if (typed !== '') params.set('q', typed);
  for (const facet of facets) for (const value of [...chosen[facet]].sort()) params.append(facet, value);
  if (!mend) params.set('exactly', '1');
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** The state with one value of a facet chosen, or no longer chosen. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const now = state.chosen[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}
