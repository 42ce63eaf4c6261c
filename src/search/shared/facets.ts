import type { SearchRecord } from '../../exports/searchRecords.ts';
import { type Facet, facets, type SearchState } from './state.ts';

/** The values of each record in each facet, as numbers into the facet’s list of values, for records in a known order. */
export type FacetRows = Record<Facet, (number | number[])[]>;

/** The facets of records, where `names` holds the values of each facet in order: facet → value → name. */
export function facetRows(
  records: readonly SearchRecord[],
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
): FacetRows {
  const rows = (facet: Facet, valuesOf: (record: SearchRecord) => readonly (string | undefined)[]) => {
    const values = Object.keys(names[facet] ?? {});
    return records.map((record) => {
      const numbers = valuesOf(record).flatMap((value) => (value === undefined ? [] : [values.indexOf(value)]));
      if (numbers.includes(-1)) throw new Error(`${record.url} has a ${facet} without a name`);
      return numbers.length === 1 && numbers[0] !== undefined ? numbers[0] : numbers;
    });
  };
  return {
    kind: rows('kind', ({ kind }) => [kind]),
    judgement: rows('judgement', ({ judgement }) => [judgement]),
    theme: rows('theme', ({ themes }) => themes),
    inspection: rows('inspection', ({ inspection }) => [inspection]),
  };
}

/** The index of records that stand in the order of their rows. */
export function facetIndex(
  records: readonly string[],
  rows: FacetRows,
  names: Readonly<Record<string, Readonly<Record<string, string>>>>,
): FacetIndex {
  const index = (facet: Facet) => {
    const members = Object.keys(names[facet] ?? {}).map((value): [string, Set<string>] => [value, new Set()]);
    for (const [place, numbers] of rows[facet].entries())
      for (const number of [numbers].flat()) members[number]?.[1].add(records[place] ?? '');
    return new Map(members);
  };
  return { kind: index('kind'), judgement: index('judgement'), theme: index('theme'), inspection: index('inspection') };
}

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
