import { type Facet, facets, type SearchState } from './state.ts';

/** Which records have which value: facet → value → records. */
export type FacetIndex = Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

function passes(record: string, facet: Facet, chosen: readonly string[], index: FacetIndex): boolean {
  return chosen.length === 0 || chosen.some((value) => index[facet].get(value)?.has(record) === true);
}

/** The records that meet every facet: any chosen value within a facet will do. Order is kept. */
export function narrow(records: readonly string[], chosen: SearchState['chosen'], index: FacetIndex): string[] {
  return records.filter((record) => facets.every((facet) => passes(record, facet, chosen[facet], index)));
}

/** How many records each value of a facet would show, given what is chosen in the other facets. */
export function countValues(
  records: readonly string[],
  facet: Facet,
  chosen: SearchState['chosen'],
  index: FacetIndex,
): Map<string, number> {
  const others = narrow(records, { ...chosen, [facet]: [] }, index);
  return new Map(
    [...index[facet]].map(([value, members]) => [value, others.filter((record) => members.has(record)).length]),
  );
}
