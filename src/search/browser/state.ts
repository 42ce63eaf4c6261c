import { type Facet, facets } from '../shared/files.ts';

/** What the search page shows: the question, the chosen values of each facet, and whether typing errors are mended. */
export interface SearchState {
  typed: string;
  chosen: Record<Facet, readonly string[]>;
  mend: boolean;
}

/** So long a question may be, as an address has it: hosts refuse addresses over 2,000 letters. */
const longestTyped = 600;

/** A question cut to what an address can hold, at the end of a word. */
export function cutToLength(typed: string): string {
  const isShort = (text: string) => encodeURIComponent(text).length <= longestTyped;
  if (isShort(typed)) return typed;
  const words = typed.trim().split(/\s+/);
  let short = '';
  for (const word of words) {
    const longer = short === '' ? word : `${short} ${word}`;
    if (!isShort(longer)) break;
    short = longer;
  }
  return short;
}

/** No value of any facet. */
export const noneChosen: SearchState['chosen'] = { kind: [], judgement: [], theme: [], inspection: [] };

/** Reads the state from an address’s query: `?q=adoption&kind=strength&theme=health`. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const values = (facet: Facet) => [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  return {
    typed: cutToLength(params.get('q') ?? ''),
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
