import type { Facet } from '../shared/files.ts';
import { askedBefore } from './askedBefore.ts';
import { conceptHits, isUnknown, titleWeights } from './conceptHits.ts';
import { byScore, rarity } from './matching.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './searchIndex.ts';

/** One kind of record before another where both match alike: points of the report first, words of the trade last. */
const kindWeights: Record<string, number> = {
  recommendation: 0.85,
  statistic: 0.9,
  judgement: 0.8,
  inspection: 0.7,
  theme: 0.7,
  page: 0.35,
  term: 0.5,
};
/** What a record of another inspection counts for than that of the year that is asked for, or of the first page. */
const otherInspection = 0.8;
/** What belonging to an area counts for that a question names. */
const areaMember = 0.4;
/** What other kinds of answer count for where a question keeps to some, and where it asks for a grade. */
const otherKind = 0.2;
/** The kinds of record that tell a grade. */
const graded = new Set(['judgement', 'inspection', 'page']);
/** What a term counts for that has all of a longer question: it is described by it. */
const described = 3;
/** What a record counts for that answered every question with the same words, beside the best that has them. */
const asked = 1;
/** What tells of a kind of point where nobody has sorted any into it. */
const unsorted: Record<string, readonly string[]> = {
  strength: ['finding', 'judgement'],
  progress: ['finding', 'judgement'],
  improvement: ['recommendation'],
};

/** What answers a question by its words, best first, the score of the best that has them, and the words that nothing here says. */
export async function rank(index: SearchIndex, question: Question) {
  const { concepts, wanted, inspections } = question;
  // Only the points of the first page’s inspection are sorted; another’s stand in the record of the inspection.
  const kept = wanted.only.flatMap((kind) =>
    !wanted.isFeatured ? ['inspection'] : index.members('kind', kind).length > 0 ? kind : (unsorted[kind] ?? []),
  );
  const [found, askedShares] = await Promise.all([
    Promise.all(concepts.map((concept) => conceptHits(index, concept, kept.length > 0))),
    // What is called as the question comes first in any case.
    askedBefore(index, index.lexicon.isCalled(question.bare) ? [] : question.words),
  ]);
  const rarities = concepts.map(({ weight }, place) => {
    const matches = [...(found[place]?.values() ?? [])].reduce((sum, match) => sum + match, 0);
    return weight * rarity(index.file.lengths.length, matches);
  });
  const scores = new Map<number, number>();
  /** The records that have something of what the question is about. */
  const subject = new Set<number>();
  const add = (records: Iterable<readonly [number, number]>, isSubject: boolean) => {
    for (const [record, score] of records) {
      scores.set(record, (scores.get(record) ?? 0) + score);
      if (isSubject) subject.add(record);
    }
  };
  for (const [place, matches] of found.entries())
    add(
      [...matches].map(([record, match]) => [record, (rarities[place] ?? 0) * match]),
      concepts[place]?.weight === 1,
    );
  const belongs = Math.max(1, ...rarities) * (kept.length > 0 || wanted.asksGrade ? 1 : areaMember);
  add(
    belonging(index, question, kept).map((record) => [record, belongs]),
    true,
  );
  const titleWeight = await titleWeights(index, concepts);
  const quoted = found.filter((_, place) => concepts[place]?.isQuoted);
  const asksSubject = wanted.inYear === undefined && concepts.some(({ weight }) => weight === 1);
  const isAbout = (record: number) => (subject.size === 0 ? !asksSubject : subject.has(record));
  const subjects = found.filter((_, place) => concepts[place]?.weight === 1);
  const isDescribed = (record: number) =>
    subjects.length > 2 && index.value(record, 'kind') === 'term' && subjects.every((matches) => matches.has(record));
  const isNumbered = (record: number) => wanted.numbered === undefined || index.hasNumber(record, wanted.numbered);
  const keeps = (record: number) =>
    quoted.every((records) => records.has(record)) &&
    isNumbered(record) &&
    (inspections?.includes(index.value(record, 'inspection') ?? '') ?? true);
  const ranked = new Map(
    [...scores]
      .filter(([record]) => isAbout(record) && keeps(record))
      .map(([record, score]) => [
        record,
        score * titleWeight(record) * weightOf(index, record, question, kept) * (isDescribed(record) ? described : 1),
      ]),
  );
  const best = Math.max(...ranked.values(), 0);
  for (const [record, share] of askedShares(new Set(ranked.keys())))
    if (keeps(record))
      ranked.set(
        record,
        (ranked.get(record) ?? 0) + asked * (best || 1) * share * nearness(index, record, question, kept),
      );
  const isNew = await Promise.all(concepts.map((concept, place) => isUnknown(index, concept, found[place]?.size ?? 0)));
  const unknown = concepts.filter((_, place) => isNew[place]).map(({ asked }) => asked);
  const inOrder = [...ranked].map(([record, score]) => ({ record, score })).sort(byScore);
  // What answered others comes sooner, and keeps nothing back that says what is asked.
  return { ranked: inOrder, best: best || (inOrder[0]?.score ?? 0), unknown };
}

/** The records that a question asks for though they need not have a word of it. */
function belonging(index: SearchIndex, question: Question, kept: readonly string[]): number[] {
  const { areas, wanted, concepts, inspections = [] } = question;
  const { numbered, inYear, asksGrade, isFeatured } = wanted;
  if (numbered !== undefined)
    return [...index.file.lengths.keys()].filter((record) => index.hasNumber(record, numbered));
  const members = (facet: Facet, values: readonly string[]) => values.flatMap((value) => index.members(facet, value));
  if (inYear !== undefined && !isFeatured && (asksGrade || areas.length > 0))
    return index.members('kind', 'inspection').filter((record) => index.value(record, 'inspection')?.includes(inYear));
  if (areas.length > 0) return members('judgement', areas);
  if (concepts.some(({ weight }) => weight === 1)) return [];
  // Nothing is asked for but a kind of point, or an authority.
  return kept.length > 0 ? members('kind', kept) : members('inspection', inspections);
}

/** How much sooner a record comes for what it is. */
function weightOf(index: SearchIndex, record: number, question: Question, kept: readonly string[]): number {
  const kind = index.value(record, 'kind') ?? '';
  return (kindWeights[kind] ?? 1) * (question.wanted.kinds[kind] ?? 1) * nearness(index, record, question, kept);
}

/** How well a record is of the kind and the inspection that a question keeps to. */
function nearness(index: SearchIndex, record: number, { wanted }: Question, kept: readonly string[]): number {
  const kind = index.value(record, 'kind') ?? '';
  const inspection = index.value(record, 'inspection');
  const isOther = inspection?.includes(wanted.inYear ?? index.file.featured) === false;
  const isAsked = wanted.asksGrade ? graded.has(kind) : kept.length === 0 || kept.includes(kind);
  return (isAsked ? 1 : otherKind) * (isOther ? otherInspection : 1);
}
