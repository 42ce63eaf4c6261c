import { aliasToken, nameToken, stemOf, termToken, wordsOf } from '../shared/words.ts';
import type { Concept, Question } from './question.ts';
import { byScore, conceptMatches, matchesOf, type Ranked, rarity } from './ranking.ts';
import type { SearchIndex } from './searchIndex.ts';

/** One kind of record before another where both match alike: points of the report first, words of the trade last. */
const kindWeights: Record<string, number> = {
  recommendation: 0.85,
  statistic: 0.9,
  judgement: 0.8,
  inspection: 0.7,
  theme: 0.7,
  page: 0.35,
  term: 0.33,
  context: 0.97,
};
/** What a record of another inspection than that of the first page counts for. */
const elsewhere = 0.8;
/** What belonging to a theme counts for that a question names, and belonging to an area. */
const memberWeights = { theme: 0.3, area: 0.4 };
/** What two words count for, beyond themselves, that stand together as in the question. */
const together = 0.3;
/** For a question that keeps to some kinds of answer, what those count for, and what the others. */
const onlyWeights = { asked: 2, other: 0.4 };
/** The kinds of record that tell a grade. */
const graded = new Set(['judgement', 'inspection', 'page']);
async function conceptHits(
  index: SearchIndex,
  { ways, themes, isQuoted, asked }: Concept,
  keepsTo: boolean,
): Promise<Map<number, number>> {
  const found = await Promise.all(
    ways.map(async ({ stems, weight, isFixed }) =>
      matchesOf({ weight, isFixed, words: await Promise.all(stems.map((stem) => index.find(stem))) }),
    ),
  );
  if (isQuoted) return literally(index, asked, found[0] ?? new Map());
  const members = themes.flatMap((theme) => index.members('theme', theme));
  return conceptMatches([...found, new Map(members.map((record) => [record, keepsTo ? 1 : memberWeights.theme]))]);
}

/** Of these records those that have a phrase to the letter. */
async function literally(
  index: SearchIndex,
  phrase: string,
  matches: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const read = await Promise.all(
    [...matches].map(async ([record, match]): Promise<[number, number][]> => {
      const { title, text, label } = await index.result(record);
      const has = [title, text, label].some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${phrase} `));
      return has ? [[record, match]] : [];
    }),
  );
  return new Map(read.flat());
}

/** The kinds to which a question keeps; where no point is sorted into kinds, what must improve is what is recommended. */
function keptKinds(index: SearchIndex, only: readonly string[]): string[] {
  return only.map((kind) =>
    kind === 'improvement' && index.members('kind', kind).length === 0 ? 'recommendation' : kind,
  );
}

/** What answers a question, best first, and the words of it that nothing here says. */
export async function rank(
  index: SearchIndex,
  { concepts, intent: asked, areas, names, otherNames, term }: Question,
): Promise<{ ranked: Ranked[]; unknown: string[] }> {
  const intent = { ...asked, only: keptKinds(index, asked.only) };
  const total = index.file.ids.length;
  const found = await Promise.all(concepts.map((concept) => conceptHits(index, concept, intent.only.length > 0)));
  const said = await Promise.all(concepts.map((concept, place) => isSaid(index, concept, found[place] ?? new Map())));
  const unknown = concepts.filter((_, place) => !said[place]);
  const scores = new Map<number, number>();
  const strong = new Set<number>();
  const add = (record: number, score: number) => scores.set(record, (scores.get(record) ?? 0) + score);
  const rarities = concepts.map(({ weight }, place) => {
    const matches = [...(found[place]?.values() ?? [])].reduce((sum, match) => sum + match, 0);
    return weight * rarity(total, matches);
  });
  for (const [place, matches] of found.entries()) {
    for (const [record, match] of matches) {
      add(record, (rarities[place] ?? 0) * match);
      if (concepts[place]?.weight === 1) strong.add(record);
    }
  }
  for (const [record, bonus] of await neighbours(index, concepts, rarities)) add(record, bonus);
  const heaviest = Math.max(1, ...rarities);
  for (const area of areas) {
    const share = intent.only.length > 0 || intent.asksGrade ? 1 : memberWeights.area;
    for (const record of index.members('judgement', area)) {
      if (intent.asksGrade && !graded.has(index.value(record, 'kind') ?? '')) continue;
      scores.set(record, Math.max(scores.get(record) ?? 0, heaviest * share));
      strong.add(record);
    }
  }
  const numbered = intent.numbered === undefined ? undefined : await index.find(stemOf(intent.numbered));
  for (const record of numbered?.keys() ?? []) {
    add(record, heaviest);
    strong.add(record);
  }
  const hasStrong = concepts.some(({ weight }) => weight === 1);
  if (!hasStrong && areas.length === 0)
    for (const kind of intent.only)
      for (const record of index.members('kind', kind)) {
        add(record, heaviest);
        strong.add(record);
      }
  const quoted = found.filter((_, place) => concepts[place]?.isQuoted === true);
  const required = numbered === undefined ? quoted : [...quoted, numbered];
  const ranked = [...scores]
    .filter(([record]) => (strong.size === 0 || strong.has(record)) && required.every((records) => records.has(record)))
    .map(([record, score]) => ({ record, score: score * weightOf(index, record, intent) }));
  return {
    ranked: await named(index, ranked.sort(byScore), names, otherNames, term, intent.kinds),
    unknown: unknown.map(({ asked }) => asked),
  };
}

/** False for a word or phrase that nothing here says, though the thesaurus may lead from it to something near. */
async function isSaid(
  index: SearchIndex,
  { asked, weight, ways: [own] }: Concept,
  matches: ReadonlyMap<number, number>,
): Promise<boolean> {
  if (weight !== 1) return true;
  if (matches.size === 0) return false;
  if (own === undefined || !index.lexicon.onlyLeads(asked)) return true;
  const hits = await Promise.all(own.stems.map((stem) => index.find(stem)));
  return hits.every(({ size }) => size > 0);
}

/** How much sooner a record comes for what it is. */
function weightOf(index: SearchIndex, record: number, { kinds, only, asksGrade }: Question['intent']): number {
  const kind = index.value(record, 'kind') ?? '';
  const isGiven = only.includes(kind) || (asksGrade && graded.has(kind));
  const kept =
    only.length === 0 && !asksGrade
      ? 1
      : isGiven
        ? asksGrade
          ? 1
          : onlyWeights.asked
        : asksGrade
          ? 0.35
          : onlyWeights.other;
  const inspection = index.value(record, 'inspection');
  const isElsewhere = inspection !== undefined && inspection !== index.file.featured;
  return (kindWeights[kind] ?? 1) * (kinds[kind] ?? 1) * kept * (isElsewhere ? elsewhere : 1);
}

/** What records gain in which words stand together as in the question. */
async function neighbours(
  index: SearchIndex,
  concepts: readonly Concept[],
  rarities: readonly number[],
): Promise<[number, number][]> {
  const pairs = concepts.slice(1).map(async (concept, place): Promise<[number, number][]> => {
    const [before, after] = [concepts[place]?.ways[0], concept.ways[0]];
    if (before?.stems.length !== 1 || after?.stems.length !== 1) return [];
    const [one, other] = await Promise.all([index.find(before.stems[0] ?? ''), index.find(after.stems[0] ?? '')]);
    const bonus = together * Math.min(rarities[place] ?? 0, rarities[place + 1] ?? 0);
    return [...one].flatMap(([record, { places }]): [number, number][] => {
      const next = other.get(record)?.places ?? [];
      return places.some((here) => next.includes(here + 1)) ? [[record, bonus]] : [];
    });
  });
  return (await Promise.all(pairs)).flat();
}

/** What is called as the whole question comes first, before it the term whose meaning is asked. */
async function named(
  index: SearchIndex,
  ranked: Ranked[],
  names: readonly string[],
  otherNames: readonly string[],
  term: string | undefined,
  kinds: Question['intent']['kinds'],
): Promise<Ranked[]> {
  const calledSo = async (own: readonly string[], token: (name: string) => string, factor: number) => {
    const hits = await Promise.all(own.filter((name) => name !== '').map((name) => index.find(token(name))));
    return hits.flatMap((found) => [...found.keys()].map((record): [number, number] => [record, factor]));
  };
  const best = ranked[0]?.score ?? 1;
  const first = new Map([
    ...(await calledSo(names, aliasToken, 0.97)),
    ...(await calledSo(otherNames, nameToken, 0.97)),
    ...(await calledSo(names, nameToken, 1.3)),
    ...(await calledSo(term === undefined ? [] : [term], termToken, 1.7)),
  ]);
  const scores = new Map(ranked.map(({ record, score }) => [record, score]));
  for (const [record, factor] of first)
    scores.set(
      record,
      Math.max(best, scores.get(record) ?? 0) * factor * (kinds[index.value(record, 'kind') ?? ''] ?? 1),
    );
  return [...scores].map(([record, score]) => ({ record, score })).sort(byScore);
}
