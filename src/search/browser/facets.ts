import { byFacet, type Facet, facets } from '../shared/files.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchState } from './state.ts';

/** What counting and narrowing ask of an index. */
type Values = Pick<SearchIndex, 'file' | 'values'>;

/** The records that meet every facet: any chosen value within a facet will do. Order is kept. */
export function narrow(index: Values, records: readonly number[], chosen: SearchState['chosen']): number[] {
  const has = (record: number, facet: Facet) =>
    chosen[facet].length === 0 || index.values(record, facet).some((value) => chosen[facet].includes(value));
  return records.filter((record) => facets.every((facet) => has(record, facet)));
}

/** How many records each value of a facet would show, given what is chosen in the other facets; in the order of showing. */
export function countValues(index: Values, records: readonly number[], facet: Facet, chosen: SearchState['chosen']) {
  const shown = narrow(index, records, { ...chosen, [facet]: [] }).flatMap((record) => index.values(record, facet));
  const names = Object.keys(index.file.names[facet]);
  return new Map(names.map((name) => [name, shown.filter((value) => value === name).length]));
}

/** What is chosen of the values that there are: an address may name others. */
export function known({ file }: Pick<Values, 'file'>, chosen: SearchState['chosen']): SearchState['chosen'] {
  return byFacet((facet) => chosen[facet].filter((value) => Object.hasOwn(file.names[facet], value)));
}
