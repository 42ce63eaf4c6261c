import { byScore, type Ranked } from './matching.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What a record counts for, beside the best that was found by its words, that is called as the question. */
const shares = {
  /** A term whose meaning is asked. */
  meaning: 1.7,
  /** A theme, a page, a judgement. */
  name: 1.3,
  /** A term, and what is called so too. */
  otherName: 1.2,
  /** What is called so in other words of the thesaurus. */
  otherWords: 1.1,
  /** What is called as a part of the question. */
  part: 0.8,
};

/** What is called as the question comes first, before it the term whose meaning is asked. */
export function named(
  index: SearchIndex,
  ranked: readonly Ranked[],
  { names, bare, meaningOf = '', wanted, inspections, concepts }: Question,
): Ranked[] {
  const { calledSo, alsoCalledSo, inOtherWords } = index.lexicon;
  const termsCalled = (name: string) =>
    new Set([...alsoCalledSo(name)].filter((record) => index.value(record, 'kind') === 'term'));
  const scores = new Map(ranked.map(({ record, score }) => [record, score]));
  const best = ranked[0]?.score ?? 1;
  const lift = (own: readonly string[], called: (name: string) => ReadonlySet<number>, share: number) => {
    for (const record of new Set(own.flatMap((name) => (name === '' ? [] : [...called(name)])))) {
      const inspection = index.value(record, 'inspection');
      if (inspections !== undefined && !inspections.includes(inspection ?? '')) continue;
      const kind = index.value(record, 'kind') ?? '';
      // “What was not good” asks for points, and not what the grade means.
      if (kind === 'term' && wanted.only.length > 0 && concepts.length === 0) continue;
      // “How many children are in care” asks for a figure, and not for the judgement of that name.
      if (share > 1 && wanted.kinds['statistic'] && !['statistic', 'page'].includes(kind)) continue;
      // A theme is called so as a whole, a judgement perhaps in part.
      const factor = share * (share < 1 ? 1 : (wanted.kinds[kind] ?? 1)) * (kind === 'theme' ? 1.01 : 1);
      scores.set(record, Math.max(scores.get(record) ?? 0, best * factor));
    }
  };
  // A theme’s page tells of the inspection of the first page first.
  const subject = wanted.isFeatured ? bare : '';
  const parts = concepts.filter(({ weight }) => weight === 1).map(({ asked }) => asked);
  for (const called of [calledSo, alsoCalledSo]) lift(parts, called, shares.part);
  lift([subject], inOtherWords, shares.otherWords);
  lift([subject], alsoCalledSo, shares.otherName);
  lift([subject, ...names], calledSo, shares.name);
  lift([meaningOf], termsCalled, shares.meaning);
  return [...scores].map(([record, score]) => ({ record, score })).sort(byScore);
}
