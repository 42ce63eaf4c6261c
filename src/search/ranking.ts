/** What the engine found for one way of saying a concept: record → the engine’s score, higher is better. */
export type Hits = ReadonlyMap<string, number>;

/** All hits of one concept, way by way. */
export interface ConceptHits {
  ways: readonly { weight: number; hits: Hits }[];
  /** True where a record without this concept must not be shown: a phrase in quotation marks. */
  isRequired: boolean;
}

/** How much of the best match a weak match of a way still counts. */
const floor = 0.55;

/**
 * Ranks records by how much of the question they match: rare concepts weigh more, and within a concept the engine’s
 * own score (titles over text) decides. `total` is the number of all records; `weightOf` lets one kind of record stand
 * before another. Records that match more come first; ties are ordered by id, so that an answer is always the same.
 */
export function rank(concepts: readonly ConceptHits[], total: number, weightOf: (record: string) => number): string[] {
  const scores = new Map<string, number>();
  for (const { ways } of concepts) {
    const matched = new Map<string, number>();
    for (const { weight, hits } of ways) {
      const best = Math.max(0, ...hits.values());
      for (const [record, score] of hits) {
        const match = weight * (floor + (1 - floor) * (best === 0 ? 1 : score / best));
        if (match > (matched.get(record) ?? 0)) matched.set(record, match);
      }
    }
    const rarity = Math.log(1 + total / (1 + matched.size));
    for (const [record, match] of matched) scores.set(record, (scores.get(record) ?? 0) + rarity * match);
  }
  const required = concepts.filter(({ isRequired }) => isRequired);
  return [...scores]
    .filter(([record]) => required.every(({ ways }) => ways.some(({ hits }) => hits.has(record))))
    .map(([record, score]) => [record, score * weightOf(record)] as const)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([record]) => record);
}
