import { mend, mendedWord } from '../shared/spelling.ts';
import { isStopWord, nameToken, stemOf, termToken, wordsOf } from '../shared/words.ts';
import { closeness } from './closeness.ts';
import { type Concept, cut, type Question, understand } from './question.ts';
import { byScore, conceptMatches, matchesOf, type Ranked, rarity } from './ranking.ts';
import type { SearchIndex } from './searchIndex.ts';

/** An answer, best first. */
export interface Answer {
  /** What answers the question. */
  records: number[];
  /** What only mentions something of it. */
  others: number[];
  /** Words of the question that nothing here says. */
  unknown: string[];
  /** The question with typing errors mended; undefined where nothing was mended. */
  mended: string | undefined;
  /** All ways in which its words are said, to be marked. */
  words: string[];
  /** True where the question is that of somebody who worries or complains: what helps stands first. */
  help: boolean;
}

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
const memberWeights = { theme: 0.45, area: 0.4 };
/** What two words count for, beyond themselves, that stand together as in the question. */
const together = 0.3;
/** For a question that keeps to some kinds of answer, what those count for, and what the others. */
const onlyWeights = { asked: 2, other: 0.4 };
/** So many of the best are read as they stand, to order them among themselves. */
export const readAgain = 12;
/** The share of the best score below which a record only mentions what is asked. */
const relevant = 0.42;

/** Answers questions from one index. */
class Asker {
  readonly index: SearchIndex;
  constructor(index: SearchIndex) {
    this.index = index;
  }

  async #conceptHits({ ways, themes, isQuoted, asked }: Concept, keepsTo: boolean): Promise<Map<number, number>> {
    const found = await Promise.all(
      ways.map(async ({ stems, weight, isFixed }) =>
        matchesOf({ weight, isFixed, words: await Promise.all(stems.map((stem) => this.index.find(stem))) }),
      ),
    );
    if (isQuoted) return this.#literally(asked, found[0] ?? new Map());
    const members = themes.flatMap((theme) => this.index.members('theme', theme));
    return conceptMatches([...found, new Map(members.map((record) => [record, keepsTo ? 1 : memberWeights.theme]))]);
  }

  /** Of these records those that have a phrase to the letter. */
  async #literally(phrase: string, matches: ReadonlyMap<number, number>): Promise<Map<number, number>> {
    const read = await Promise.all(
      [...matches].map(async ([record, match]): Promise<[number, number][]> => {
        const { title, text, label } = await this.index.result(record);
        const has = [title, text, label].some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${phrase} `));
        return has ? [[record, match]] : [];
      }),
    );
    return new Map(read.flat());
  }

  /** Answers a question; `mends` false takes every word as it stands. */
  async ask(typed: string, mends: boolean): Promise<Answer> {
    const { words, quoted } = cut(typed);
    const doubtful = words.filter(
      (word) =>
        !isStopWord(word) &&
        !this.index.lexicon.isKnown(word) &&
        (mendedWord(word, this.index.lexicon) !== undefined || this.index.lexicon.isBeginning(word)),
    );
    const english = await Promise.all(doubtful.map((word) => this.index.english(word[0] ?? '')));
    const right = new Set(doubtful.filter((word, place) => english[place]?.has(word)));
    const isLast = (word: string) => word === words.at(-1) && this.index.lexicon.isBeginning(word);
    const mended = mends ? mend(words, this.index.lexicon, (word) => right.has(word) || isLast(word)) : words;
    const question = understand(mended, quoted, this.index.lexicon, (word) => right.has(word));
    const { ranked, unknown } = await this.#rank(question);
    const read = await this.#readAgain(ranked, mended);
    const limit = relevant * (read[0]?.score ?? 0);
    const isAnswer = ({ score }: Ranked) => score >= limit;
    return {
      records: read.filter(isAnswer).map(({ record }) => record),
      others: read.filter((one) => !isAnswer(one)).map(({ record }) => record),
      unknown,
      words: question.concepts.flatMap(({ asked, ways }) => [asked, ...ways.flatMap((way) => way.stems)]),
      help: question.asksHelp,
      mended:
        mended.join(' ') === words.join(' ')
          ? undefined
          : [...quoted.map((phrase) => `"${phrase}"`), ...mended].join(' '),
    };
  }

  /** The best read as they stand and put in order, before the others. */
  async #readAgain(ranked: readonly Ranked[], asked: readonly string[]): Promise<Ranked[]> {
    const best = await Promise.all(
      ranked.slice(0, readAgain).map(async ({ record, score }) => ({
        record,
        score: score * closeness(await this.index.result(record), asked),
      })),
    );
    return [...best, ...ranked.slice(readAgain)].sort(byScore);
  }

  async #rank({ concepts, intent, areas, names, term }: Question): Promise<{ ranked: Ranked[]; unknown: string[] }> {
    const total = this.index.file.ids.length;
    const found = await Promise.all(concepts.map((concept) => this.#conceptHits(concept, intent.only.length > 0)));
    const unknown = concepts.filter(({ weight }, place) => weight === 1 && found[place]?.size === 0);
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
    for (const [record, bonus] of await this.#neighbours(concepts, rarities)) add(record, bonus);
    const heaviest = Math.max(1, ...rarities);
    for (const area of areas) {
      const share = intent.only.length > 0 || intent.asksGrade ? 1 : memberWeights.area;
      for (const record of this.index.members('judgement', area)) {
        scores.set(record, Math.max(scores.get(record) ?? 0, heaviest * share));
        strong.add(record);
      }
    }
    const asked = intent.numbered === undefined ? undefined : await this.index.find(stemOf(intent.numbered));
    for (const record of asked?.keys() ?? []) {
      add(record, heaviest);
      strong.add(record);
    }
    const hasStrong = concepts.some(({ weight }) => weight === 1);
    if (!hasStrong && areas.length === 0)
      for (const kind of intent.only)
        for (const record of this.index.members('kind', kind)) {
          add(record, heaviest);
          strong.add(record);
        }
    const quoted = found.filter((_, place) => concepts[place]?.isQuoted === true);
    const required = asked === undefined ? quoted : [...quoted, asked];
    const ranked = [...scores]
      .filter(
        ([record]) => (strong.size === 0 || strong.has(record)) && required.every((records) => records.has(record)),
      )
      .map(([record, score]) => ({ record, score: score * this.#weightOf(record, intent) }));
    return { ranked: await this.#named(ranked.sort(byScore), names, term), unknown: unknown.map(({ asked }) => asked) };
  }

  /** How much sooner a record comes for what it is. */
  #weightOf(record: number, { kinds, only }: Question['intent']): number {
    const kind = this.index.value(record, 'kind') ?? '';
    const kept = only.length === 0 ? 1 : only.includes(kind) ? onlyWeights.asked : onlyWeights.other;
    const inspection = this.index.value(record, 'inspection');
    const isElsewhere = inspection !== undefined && inspection !== this.index.file.featured;
    return (kindWeights[kind] ?? 1) * (kinds[kind] ?? 1) * kept * (isElsewhere ? elsewhere : 1);
  }

  /** What records gain in which words stand together as in the question. */
  async #neighbours(concepts: readonly Concept[], rarities: readonly number[]): Promise<[number, number][]> {
    const pairs = concepts.slice(1).map(async (concept, place): Promise<[number, number][]> => {
      const [before, after] = [concepts[place]?.ways[0], concept.ways[0]];
      if (before?.stems.length !== 1 || after?.stems.length !== 1) return [];
      const [one, other] = await Promise.all([
        this.index.find(before.stems[0] ?? ''),
        this.index.find(after.stems[0] ?? ''),
      ]);
      const bonus = together * Math.min(rarities[place] ?? 0, rarities[place + 1] ?? 0);
      return [...one].flatMap(([record, { places }]): [number, number][] => {
        const next = other.get(record)?.places ?? [];
        return places.some((here) => next.includes(here + 1)) ? [[record, bonus]] : [];
      });
    });
    return (await Promise.all(pairs)).flat();
  }

  /** What is called as the whole question comes first, before it the term whose meaning is asked. */
  async #named(ranked: Ranked[], names: readonly string[], term: string | undefined): Promise<Ranked[]> {
    const found = await Promise.all(
      names.filter((name) => name !== '').map((name) => this.index.find(nameToken(name))),
    );
    const meant = term === undefined ? new Map() : await this.index.find(termToken(term));
    const best = ranked[0]?.score ?? 1;
    const first = new Map([
      ...found.flatMap((hits) => [...hits.keys()]).map((record) => [record, 1.3] as const),
      ...[...meant.keys()].map((record) => [record, 1.7] as const),
    ]);
    const scores = new Map(ranked.map(({ record, score }) => [record, score]));
    for (const [record, factor] of first) scores.set(record, Math.max(best, scores.get(record) ?? 0) * factor);
    return [...scores].map(([record, score]) => ({ record, score })).sort(byScore);
  }
}

/** Answers a question; `mends` false takes every word as it stands. */
export function answer(index: SearchIndex, typed: string, mends: boolean): Promise<Answer> {
  return new Asker(index).ask(typed, mends);
}
