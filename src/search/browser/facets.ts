import { type Facet, facets } from '../shared/files.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchState } from './state.ts';

/** What counting and narrowing ask of an index. */
type Values = Pick<SearchIndex, 'file'>;

function has({ file }: Values, record: number, facet: Facet, chosen: readonly string[]): boolean {
  const names = Object.keys(file.names[facet]);
  return (
    chosen.length === 0 || file.values[facet][record]?.some((number) => chosen.includes(names[number] ?? '')) === true
  );
}

/** The records that meet every facet: any chosen value within a facet will do. Order is kept. */
export function narrow(index: Values, records: readonly number[], chosen: SearchState['chosen']): number[] {
  return records.filter((record) => facets.every((facet) => has(index, record, facet, chosen[facet])));
}

/** How many records each value of a facet would show, given what is chosen in the other facets; in the order of showing. */
export function countValues(
  index: Values,
  records: readonly number[],
  facet: Facet,
  chosen: SearchState['chosen'],
): Map<string, number> {
  const others = narrow(index, records, { ...chosen, [facet]: [] });
  const names = Object.keys(index.file.names[facet]);
  return new Map(
    names.map((name, number) => [
      name,
      others.filter((record) => index.file.values[facet][record]?.includes(number)).length,
    ]),
  );
}

/** What is chosen of the values that there are: an address may name others. */
export function known({ file }: Values, chosen: SearchState['chosen']): SearchState['chosen'] {
  const those = (facet: Facet) => chosen[facet].filter((value) => Object.hasOwn(file.names[facet], value));
  return { kind: those('kind'), judgement: those('judgement'), theme: those('theme'), inspection: those('inspection') };
}
