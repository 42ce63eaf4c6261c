import type { Way } from './concept.ts';

/** Where one word stands: record by record, the part of the record that weighs most, and all places. */
export type Hits = ReadonlyMap<number, { field: number; places: readonly number[] }>;

/** What was found for one way of saying a concept: for each of its words. */
export interface WayHits extends Pick<Way, 'weight' | 'isInOrder'> {
  words: readonly Hits[];
}

/** A record with the score that orders it. */
export interface Ranked {
  record: number;
  score: number;
}

/** Words of a phrase stand together with so many others between them. */
const between = 1;

/** How much rarer things weigh more. */
export function rarity(total: number, found: number): number {
  return Math.log(1 + total / (1 + found));
}

/** True where the words stand near to each other and in their order in a record. */
function standTogether(words: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = words;
  const reach = words.length - 1 + between;
  return first.some((from) => others.every((places) => places.some((to) => to > from && to - from <= reach)));
}

/** How well each record matches one way of saying a concept, from 0 to 1: a phrase only where it has all the words. */
export function matchesOf({ words, weight, isInOrder }: WayHits): Map<number, number> {
  const matches = new Map<number, number>();
  for (const record of words[0]?.keys() ?? []) {
    const hits = words.flatMap((word) => word.get(record) ?? []);
    if (hits.length < words.length || (isInOrder && !standTogether(hits.map(({ places }) => places)))) continue;
    const field = hits.reduce((sum, one) => sum + one.field, 0) / hits.length;
    matches.set(record, weight * field);
  }
  return matches;
}

/** The matches of all ways to say a concept as one: the best of each record. */
export function conceptMatches(ways: readonly Map<number, number>[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const matches of ways) {
    for (const [record, match] of matches) best.set(record, Math.max(best.get(record) ?? 0, match));
  }
  return best;
}

/** The best first; ties in the order of records, so that an answer is always the same. */
export function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.record - other.record;
}
