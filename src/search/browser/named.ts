import type { Question } from './question.ts';
import { byScore, type Ranked } from './ranking.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What a record counts for, beside the best that was found by its words, that is called as the question. */
const shares = {
  /** A term whose meaning is asked. */
  meaning: 1.7,
  /** A theme, a page, a judgement. */
  name: 1.3,
  otherName: 0.97,
  /** A term that is asked for without its meaning: after what the report says. */
  term: 0.95,
};

/** What is called as the question comes first, before it the term whose meaning is asked. */
export function named(
  index: SearchIndex,
  ranked: readonly Ranked[],
  { names, otherNames, meaningOf = '', intent, inspections }: Question,
): Ranked[] {
  const { calledSo, alsoCalledSo, termsCalled } = index.lexicon;
  const scores = new Map(ranked.map(({ record, score }) => [record, score]));
  const best = ranked[0]?.score ?? 1;
  const lift = (own: readonly string[], called: (name: string) => ReadonlySet<number>, share: number) => {
    for (const record of new Set(own.flatMap((name) => [...called(name)]))) {
      const inspection = index.value(record, 'inspection');
      if (inspections !== undefined && !inspections.includes(inspection ?? '')) continue;
      const factor = share * (intent.kinds[index.value(record, 'kind') ?? ''] ?? 1);
      scores.set(record, Math.max(scores.get(record) ?? 0, best * factor));
    }
  };
  lift(names, termsCalled, shares.term);
  lift(names, alsoCalledSo, shares.otherName);
  lift(otherNames, calledSo, shares.otherName);
  lift(names, calledSo, shares.name);
  lift([meaningOf], termsCalled, shares.meaning);
  return [...scores].map(([record, score]) => ({ record, score })).sort(byScore);
}
