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
  /** A term that the report itself does not use, and one that is asked for without its meaning: after what the report says. */
  explained: 1.2,
  term: 0.95,
};

/** What is called as the question comes first, before it the term whose meaning is asked. */
export function named(
  index: SearchIndex,
  ranked: readonly Ranked[],
  { names, otherNames, meaningOf = '', intent, inspections }: Question,
  explained: readonly string[],
): Ranked[] {
  const { calledSo, alsoCalledSo, termsCalled } = index.lexicon;
  const scores = new Map(ranked.map(({ record, score }) => [record, score]));
  const best = ranked[0]?.score ?? 1;
  const lift = (own: readonly string[], called: (name: string) => ReadonlySet<number>, share: number) => {
    for (const record of new Set(own.flatMap((name) => (name === '' ? [] : [...called(name)])))) {
      const inspection = index.value(record, 'inspection');
      if (inspections !== undefined && !inspections.includes(inspection ?? '')) continue;
      const kind = index.value(record, 'kind') ?? '';
      // A theme is called so as a whole, a judgement perhaps in part.
      const factor = share * (intent.kinds[kind] ?? 1) * (kind === 'theme' ? 1.01 : 1);
      scores.set(record, Math.max(scores.get(record) ?? 0, best * factor));
    }
  };
  lift(names, termsCalled, shares.term);
  lift(explained, termsCalled, shares.explained);
  lift(names, alsoCalledSo, shares.otherName);
  lift(otherNames, calledSo, shares.otherName);
  lift(names, calledSo, shares.name);
  lift([meaningOf], calledSo, shares.name);
  lift([meaningOf], termsCalled, shares.meaning);
  return [...scores].map(([record, score]) => ({ record, score })).sort(byScore);
}
