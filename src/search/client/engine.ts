import { type FacetIndex, facetIndex } from '../facets.ts';
import { type Lexicon, type LexiconFile, openLexicon } from '../lexicon.ts';
import { type Concept, type Question, understand } from '../question.ts';
import { type Hits, rank } from '../ranking.ts';

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

interface PagefindHit {
  id: string;
  score: number;
  data(): Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

/** The part of Pagefind’s own script that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options?: object): Promise<{ results: PagefindHit[] } | null>;
}

/** One kind of record before another where both match alike: points of the report first, words of the trade last. */
const kindWeights: Record<string, number> = {
  recommendation: 0.82,
  judgement: 0.8,
  inspection: 0.72,
  term: 0.66,
  statistic: 0.95,
};

/** The one door to Pagefind: asks it word by word, and puts the answers together. */
export class Engine {
  readonly lexicon: Lexicon;
  readonly facets: FacetIndex;
  readonly #pagefind: Pagefind;
  readonly #total: number;
  readonly #weights = new Map<string, number>();
  readonly #found = new Map<string, PagefindHit>();

  private constructor(pagefind: Pagefind, lexicon: Lexicon, facets: FacetIndex) {
    this.#pagefind = pagefind;
    this.lexicon = lexicon;
    this.facets = facets;
    let total = 0;
    for (const [kind, members] of facets.kind) {
      total += members.size;
      for (const record of members) this.#weights.set(record, kindWeights[kind] ?? 1);
    }
    this.#total = total;
  }

  /** Loads the index below `base` (the site’s base path with a slash at its end). Throws where it cannot be loaded or run. */
  static async load(base: string): Promise<Engine> {
    // Pagefind reports a blocked WebAssembly on the console only; this asks the browser first, and throws.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    const [pagefind, file] = await Promise.all([
      import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
      fetch(`${base}pagefind/lexicon.json`).then((answer) => {
        if (!answer.ok) throw new Error(`lexicon: ${answer.status}`);
        return answer.json() as Promise<LexiconFile>;
      }),
    ]);
    await pagefind.options({
      noWorker: true,
      ranking: { metaWeights: { title: 4, aka: 1.5, place: 0.2, label: 0.3 }, termSimilarity: 6 },
    });
    await pagefind.init();
    const all = await pagefind.search(null);
    const records = all?.results.map(({ id }) => id).sort() ?? [];
    if (records.length !== file.facets.kind.length) throw new Error('the index and the lexicon are not of one build');
    return new Engine(pagefind, openLexicon(file), facetIndex(records, file.facets, file.names));
  }

  async #hits(text: string): Promise<Hits> {
    const answer = await this.#pagefind.search(text);
    const hits = new Map<string, number>();
    for (const hit of answer?.results ?? []) {
      hits.set(hit.id, hit.score);
      this.#found.set(hit.id, hit);
    }
    return hits;
  }

  async #conceptHits({ ways, isQuoted }: Concept) {
    const all = await Promise.all(ways.map(async ({ text, weight }) => ({ weight, hits: await this.#hits(text) })));
    return { ways: all, isRequired: isQuoted };
  }

  /** Answers a question. An empty question has no answer, not an empty one: it matches nothing. */
  async ask(typed: string, mend: boolean): Promise<Answer> {
    const question = understand(typed, this.lexicon, mend);
    const concepts = await Promise.all(question.concepts.map((concept) => this.#conceptHits(concept)));
    return { question, records: rank(concepts, this.#total, (record) => this.#weights.get(record) ?? 1) };
  }

  /** What is shown of a record that an answer named. */
  async result(record: string): Promise<Result> {
    const hit = this.#found.get(record);
    if (hit === undefined) throw new Error(`no answer named ${record}`);
    const { raw_url, content, meta } = await hit.data();
    const title = meta['title'] ?? '';
    return {
      url: raw_url,
      title,
      text: content.slice(title.length + 2),
      label: meta['label'] ?? '',
      place: meta['place'] ?? '',
    };
  }
}
