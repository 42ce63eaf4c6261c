/** How well one word was found, record by record: 1 in a title, less in a text, least as the beginning of another word. */
export type Hits = ReadonlyMap<string, number>;

/** What the engine found for one way of saying a concept. */
export interface WayHits {
  /** Falls with the distance from the words of the question. */
  weight: number;
  /** The hits of each word that carries a subject. */
  words: readonly Hits[];
  /** The records that have the words next to each other; undefined for a single word. */
  adjacent: ReadonlySet<string> | undefined;
}

/** All that was found for one concept of a question. */
export interface ConceptHits {
  weight: number;
  ways: readonly WayHits[];
  /** True where a record without this concept must not be shown: a phrase in quotation marks. */
  isRequired: boolean;
}

/** A record with the score that orders it. */
export interface Ranked {
  record: string;
  score: number;
}

/** What words of a phrase count for when they do not stand together. */
const apart = 0.55;

/** How much a second way of saying the same adds to the best. */
const secondShare = 0.15;

/** Two matches of one concept as one: the better, and a little of the other. */
function together(one: number, other: number): number {
  return Math.max(one, other) + secondShare * Math.min(one, other);
}

/** How much rarer things weigh more. */
function rarity(total: number, found: number): number {
  return Math.log(1 + total / (1 + found));
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

/** How well each record matches one way of saying a concept, from 0 to 1. */
function matchesOf({ words, adjacent }: WayHits, total: number): Map<string, number> {
  const rarities = words.map((hits) => rarity(total, hits.size));
  const whole = sum(rarities);
  const matches = new Map<string, number>();
  words.forEach((hits, index) => {
    const share = (rarities[index] ?? 0) / whole;
    for (const [record, score] of hits) matches.set(record, (matches.get(record) ?? 0) + share * score);
  });
  if (adjacent !== undefined)
    for (const [record, match] of matches) if (!adjacent.has(record)) matches.set(record, match * apart);
  return matches;
}

/**
 * Ranks records by how much of the question they match: rare concepts weigh more than common ones, words that stand
 * together more than words apart, titles more than texts. `total` is the number of all records; `weightOf` lets one kind
 * of record stand before another.
 */
export function rank(concepts: readonly ConceptHits[], total: number, weightOf: (record: string) => number): Ranked[] {
  const scores = new Map<string, number>();
  const required: Set<string>[] = [];
  for (const { ways, weight, isRequired } of concepts) {
    const best = new Map<string, number>();
    for (const way of ways) {
      for (const [record, match] of matchesOf(way, total))
        best.set(record, together(best.get(record) ?? 0, match * way.weight));
    }
    const rare = weight * rarity(total, sum(best.values()));
    for (const [record, match] of best) scores.set(record, (scores.get(record) ?? 0) + rare * match);
    if (isRequired) required.push(new Set(best.keys()));
  }
  return [...scores]
    .filter(([record]) => required.every((records) => records.has(record)))
    .map(([record, score]) => ({ record, score: score * weightOf(record) }))
    .sort(byScore);
}

/** The best first; ties are ordered by id, so that an answer is always the same. */
export function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || (one.record < other.record ? -1 : 1);
}
