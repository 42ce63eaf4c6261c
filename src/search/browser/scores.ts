import type { Facet } from '../shared/files.ts';
import { stemOf, wordsOf } from '../shared/words.ts';
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
/** For a question that keeps to some kinds of answer, what those count for, and what the others; the same for grades. */
const keptWeights = { asked: 2, other: 0.4 };
const gradeWeights = { asked: 1, other: 0.35 };
/** The kinds of record that tell a grade. */
const graded = new Set(['judgement', 'inspection', 'page']);
/** What tells of a kind of point where nobody has sorted any into it. */
const unsorted: Record<string, readonly string[]> = {
  strength: ['finding', 'judgement'],
  progress: ['finding', 'judgement'],
  improvement: ['recommendation', 'finding'],
};

/** What answers a question by its words, best first, and the words of it that nothing here says. */
export async function rank(index: SearchIndex, question: Question): Promise<{ ranked: Ranked[]; unknown: string[] }> {
  const { concepts, intent, inspections } = question;
  const kept = intent.only.flatMap((kind) => (index.members('kind', kind).length > 0 ? kind : (unsorted[kind] ?? [])));
  const found = await Promise.all(concepts.map((concept) => conceptHits(index, concept, kept.length > 0)));
  const rarities = concepts.map(({ weight }, place) => {
    const matches = [...(found[place]?.values() ?? [])].reduce((sum, match) => sum + match, 0);
    return weight * rarity(index.file.ids.length, matches);
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
  add(await neighbours(index, concepts, rarities), false);
  const heaviest = Math.max(1, ...rarities);
  const numbered = intent.numbered === undefined ? undefined : await index.find(stemOf(intent.numbered));
  add(
    [...(numbered?.keys() ?? [])].map((record) => [record, heaviest]),
    true,
  );
  add(
    [...belonging(index, question, kept)].map(([record, share]) => [record, heaviest * share]),
    true,
  );
  const required = [...found.filter((_, place) => concepts[place]?.isQuoted), ...(numbered ? [numbered] : [])];
  const ranked = [...scores]
    .filter(
      ([record]) =>
        (subject.size === 0 || subject.has(record)) &&
        required.every((records) => records.has(record)) &&
        (inspections?.includes(index.value(record, 'inspection') ?? '') ?? true),
    )
    .map(([record, score]) => ({ record, score: score * weightOf(index, record, question, kept) }));
  const said = await Promise.all(concepts.map((concept, place) => isSaid(index, concept, found[place]?.size ?? 0)));
  return {
    ranked: ranked.sort(byScore),
    unknown: concepts.filter((_, place) => !said[place]).map(({ asked }) => asked),
  };
}

/** The records that a question asks for though they need not have a word of it, and what that counts for. */
function belonging(index: SearchIndex, question: Question, kept: readonly string[]): Map<number, number> {
  const { areas, intent, concepts, inspections = [] } = question;
  const members = (facet: Facet, values: readonly string[], share: number) =>
    values.flatMap((value) => index.members(facet, value)).map((record): [number, number] => [record, share]);
  if (areas.length > 0) {
    const share = kept.length > 0 || intent.asksGrade ? 1 : memberWeights.area;
    const isAsked = ([record]: [number, number]) => !intent.asksGrade || graded.has(index.value(record, 'kind') ?? '');
    return new Map(members('judgement', areas, share).filter(isAsked));
  }
  if (intent.numbered !== undefined || concepts.some(({ weight }) => weight === 1)) return new Map();
  // Nothing is asked for but a kind of point, or an authority.
  return new Map(kept.length > 0 ? members('kind', kept, 1) : members('inspection', inspections, memberWeights.area));
}

async function conceptHits(
  index: SearchIndex,
  { ways, themes, isQuoted, asked }: Concept,
  keepsTo: boolean,
): Promise<Map<number, number>> {
  const found = await Promise.all(
    ways.map(async ({ stems, weight, stand }) =>
      matchesOf({ weight, stand, words: await Promise.all(stems.map((stem) => index.find(stem))) }),
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

/** False for a word or phrase that nothing here says, though the thesaurus may lead from it to something near. */
async function isSaid(index: SearchIndex, { asked, weight, ways: [own] }: Concept, matches: number): Promise<boolean> {
  if (weight !== 1) return true;
  if (matches === 0) return false;
  if (own === undefined || !index.lexicon.onlyLeads(asked)) return true;
  const hits = await Promise.all(own.stems.map((stem) => index.find(stem)));
  return hits.every(({ size }) => size > 0);
}

/** How much sooner a record comes for what it is. */
function weightOf(index: SearchIndex, record: number, { intent }: Question, kept: readonly string[]): number {
  const kind = index.value(record, 'kind') ?? '';
  const inspection = index.value(record, 'inspection');
  const isElsewhere = inspection !== undefined && inspection !== index.file.featured;
  const [weights, isAsked] = intent.asksGrade ? [gradeWeights, graded.has(kind)] : [keptWeights, kept.includes(kind)];
  return (
    (kindWeights[kind] ?? 1) *
    (intent.kinds[kind] ?? 1) *
    (!intent.asksGrade && kept.length === 0 ? 1 : isAsked ? weights.asked : weights.other) *
    (isElsewhere ? elsewhere : 1)
  );
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
