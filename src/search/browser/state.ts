import { byFacet, type Facet, facets } from '../shared/files.ts';

/** What the search page shows: the question, the chosen values of each facet, and whether typing errors are mended. */
export interface SearchState {
  typed: string;
  chosen: Record<Facet, readonly string[]>;
  mend: boolean;
}

/** So many letters a question may have: hosts refuse addresses over 2,000, and one of ours is up to nine there. */
const longestTyped = 200;

/** A question cut to what an address can hold, at the end of a word. */
export function cutToLength(typed: string): string {
  return typed.length <= longestTyped ? typed : typed.slice(0, longestTyped + 1).replace(/\s*\S*$/, '');
}

/** No value of any facet. */
export const noneChosen: SearchState['chosen'] = byFacet(() => []);

/** Reads the state from an address’s query: `?q=adoption&kind=strength&theme=health`. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  return {
    typed: cutToLength(params.get('q') ?? ''),
    chosen: byFacet((facet) => [...new Set(params.getAll(facet).filter((value) => value !== ''))]),
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
