import { closeness } from '../shared/closeness.ts';
import { type FacetIndex, facetIndex } from '../shared/facets.ts';
import { kindsAsked } from '../shared/intent.ts';
import { type Lexicon, type LexiconFile, openLexicon } from '../shared/lexicon.ts';
import { labelOf, placeOf, textOf } from '../shared/place.ts';
import { type Concept, type Question, understand } from '../shared/question.ts';
import { byScore, type ConceptHits, type Hits, rank, type WayHits } from '../shared/ranking.ts';
import { isStopWord, wordsOf } from '../shared/words.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';

/** What is shown of one result. */
export interface Result {
  url: string;
  title: string;
  text: string;
  label: string;
  place: string;
}

/** An answer: the question as understood, and the records that match it, best first. */
export interface Answer {
  question: Question;
  records: string[];
}

/** One kind of record before another where both match alike: points of the report first, words of the trade last. */
const kindWeights: Record<string, number> = {
  recommendation: 0.85,
  statistic: 0.9,
  judgement: 0.8,
  inspection: 0.7,
  term: 0.33,
  context: 0.97,
};

/** What a record of another inspection than that of the first page counts for. */
const elsewhere = 0.8;

/** What a word counts for in each part of a record. */
const fieldWeights = { title: 1, text: 0.7, aliases: 0.65, beginning: 0.12 };
/** How much the engine’s own score says between two records that have a word in the same part. */
const scoreShare = 0.1;
/** What belonging to a theme counts for that a question names. */
const themeWeight = 0.3;
/** So many of the best are read as they stand, to order them among themselves. */
export const readAgain = 5;
/** Up to this many records are read to see whether they have a quoted phrase to the letter. */
const literalLimit = 100;

/** Loads the lexicon from below `base` and opens it. Throws where it cannot be loaded. */
async function loadLexicon(base: string): Promise<{ file: LexiconFile; lexicon: Lexicon }> {
  const answer = await fetch(`${base}pagefind/lexicon.json`);
  if (!answer.ok) throw new Error(`lexicon: ${answer.status}`);
  const file = (await answer.json()) as LexiconFile;
  return { file, lexicon: openLexicon(file) };
}

/** The one door to Pagefind: asks it word by word, and puts the answers together. */
export class Engine {
  readonly lexicon: Lexicon;
  readonly facets: FacetIndex;
  readonly #pagefind: Pagefind;
  readonly #kinds = new Map<string, string>();
  readonly #hits = new Map<string, Promise<PagefindHit[]>>();
  readonly #found = new Map<string, PagefindHit>();

  private constructor(pagefind: Pagefind, lexicon: Lexicon, facets: FacetIndex, records: readonly PagefindHit[]) {
    this.#pagefind = pagefind;
    for (const record of records) this.#found.set(record.id, record);
    this.lexicon = lexicon;
    this.facets = facets;
    for (const [kind, members] of facets.kind) for (const record of members) this.#kinds.set(record, kind);
  }

  /** Loads the index below `base` (the site’s base path with a slash at its end). Throws where it cannot be loaded or run. */
  static async load(base: string): Promise<Engine> {
    // The lexicon comes first, and is opened while the engine is still on its way.
    const [pagefind, { file, lexicon }] = await Promise.all([loadPagefind(base), loadLexicon(base)]);
    const all = (await pagefind.search(null))?.results ?? [];
    if (all.length !== file.facets.kind.length) throw new Error('the index and the lexicon are not of one build');
    const records = all.map(({ id }) => id).sort();
    return new Engine(pagefind, lexicon, facetIndex(records, file.facets, file.names), all);
  }

  #search(text: string): Promise<PagefindHit[]> {
    const known = this.#hits.get(text);
    if (known !== undefined) return known;
    const asked = this.#pagefind.search(text).then((answer) => answer?.results ?? []);
    this.#hits.set(text, asked);
    return asked;
  }

  /** Where a word stands. Throws where the lexicon knows a word that the index does not have. */
  async #wordHits(word: string): Promise<Hits> {
    const [exact, loose] = await Promise.all([this.#search(`"${word}"`), this.#search(word)]);
    if (exact.length === 0 && this.lexicon.hasWord(word)) throw new Error('a part of the index is missing');
    const looseById = new Map(loose.map((hit) => [hit.id, hit]));
    const best = Math.max(0, ...loose.map(({ score }) => score));
    const hits = new Map<string, number>();
    // For a word that begins none of its own the engine offers others that begin alike.
    if (this.lexicon.beginsWord(word)) for (const { id } of loose) hits.set(id, fieldWeights.beginning);
    for (const { id, words, matchedMetaFields = [] } of exact) {
      const near = looseById.get(id);
      const fields = new Set([...matchedMetaFields, ...(near?.matchedMetaFields ?? [])]);
      const field = fields.has('title') ? 'title' : words.length > 0 ? 'text' : 'aliases';
      const score = best === 0 ? 0 : (near?.score ?? 0) / best;
      hits.set(id, fieldWeights[field] * (1 - scoreShare + scoreShare * score));
    }
    return hits;
  }

  async #wayHits({ text, weight }: { text: string; weight: number }): Promise<WayHits> {
    const all = wordsOf(text);
    const subject = all.filter((word) => !isStopWord(word));
    const [adjacent, ...words] = await Promise.all([
      all.length > 1 ? this.#search(`"${text}"`) : undefined,
      ...(subject.length > 0 ? subject : all).map((word) => this.#wordHits(word)),
    ]);
    return { weight, words, adjacent: adjacent && new Set(adjacent.map(({ id }) => id)) };
  }

  /** The records that have a phrase to the letter. */
  async #quotedHits(phrase: string): Promise<Hits> {
    const hits = await this.#search(`"${wordsOf(phrase).join(' ')}"`);
    const wanted = wordsOf(phrase).join(' ');
    const literal = await Promise.all(
      hits.map(async ({ id }) => {
        if (hits.length > literalLimit) return true;
        const { title, text, label } = await this.result(id);
        return [title, text, label].some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${wanted} `));
      }),
    );
    return new Map(hits.filter((_, index) => literal[index]).map(({ id, score }) => [id, score]));
  }

  async #conceptHits({ ways, weight, themes, isQuoted }: Concept): Promise<ConceptHits> {
    const [own] = ways;
    if (isQuoted && own !== undefined)
      return {
        weight,
        isRequired: true,
        ways: [{ weight: 1, words: [await this.#quotedHits(own.text)], adjacent: undefined }],
      };
    const members = themes.flatMap((theme) => [...(this.facets.theme.get(theme) ?? [])]);
    const ofThemes = new Map(members.map((record) => [record, themeWeight]));
    return {
      weight,
      isRequired: false,
      ways: [
        ...(await Promise.all(ways.map((way) => this.#wayHits(way)))),
        { weight: 1, words: [ofThemes], adjacent: undefined },
      ],
    };
  }

  /** Answers a question. An empty question has no answer, not an empty one: it matches nothing. */
  async ask(typed: string, mends: boolean): Promise<Answer> {
    const question = understand(typed, this.lexicon, mends);
    const concepts = await Promise.all(question.concepts.map((concept) => this.#conceptHits(concept)));
    const kinds = kindsAsked(question.mended ?? typed, this.lexicon);
    const weightOf = (record: string) => {
      const kind = this.#kinds.get(record) ?? '';
      return (kindWeights[kind] ?? 1) * (kinds.get(kind) ?? 1) * (this.#isElsewhere(record) ? elsewhere : 1);
    };
    const ranked = rank(concepts, this.#kinds.size, weightOf);
    const best = await Promise.all(
      ranked.slice(0, readAgain).map(async ({ record, score }) => {
        const result = await this.result(record);
        return { record, score: score * closeness(result, question.concepts) };
      }),
    );
    return { question, records: [...best.sort(byScore), ...ranked.slice(readAgain)].map(({ record }) => record) };
  }

  /** True for what another inspection found than the one of the first page. */
  #isElsewhere(record: string): boolean {
    const { featured } = this.lexicon;
    return [...this.facets.inspection].some(([id, members]) => id !== featured && members.has(record));
  }

  /** What is shown of a record that an answer named. */
  async result(record: string): Promise<Result> {
    const hit = this.#found.get(record);
    if (hit === undefined) throw new Error(`no answer named ${record}`);
    const { raw_url, content, meta } = await hit.data();
    const kind = this.#kinds.get(record) ?? '';
    return {
      url: raw_url,
      title: meta['title'] ?? '',
      text: textOf(kind, content),
      label: labelOf(kind, { url: raw_url, text: content }),
      place: placeOf(record, raw_url, this.facets, this.lexicon.names),
    };
  }
}
