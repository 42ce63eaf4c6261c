import { type AskedFile, type Facet, type LexiconFile, partSizeOf, type Result, searchFiles } from '../shared/files.ts';
import { type Lexicon, openLexicon } from '../shared/lexicon.ts';
import { unpackWords } from '../shared/packedWords.ts';
import { allInOrder, loadPagefind, type Pagefind, type PagefindHit, pagefindWord, sumOf } from '../shared/pagefind.ts';
import { stemOf } from '../shared/words.ts';
import type { Hits } from './matching.ts';

/** The index and the lexicon are not of one edition, or a part of them is missing. */
const broken = 'broken index';

/** English words of one first letter, and those among them that are forms of words of the site. */
interface English {
  words: ReadonlySet<string>;
  forms: readonly string[];
}

/** What a word counts for in each part of a record. */
const fields = { title: 1, text: 0.7 };

/** What is fetched. Throws where it does not come. */
async function fetchJson<Content>(address: string, cache: RequestCache): Promise<Content> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}

/** What a function of a text answers, asked once for each text; again where it failed. */
function once<Value>(ask: (text: string) => Promise<Value>): (text: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    answer.catch(() => known.delete(text));
    return answer;
  };
}

/** The index of a site as a browser has it: Pagefind’s, the lexicon, and what is shown of records. */
export class SearchIndex {
  // Declared and not made: older browsers get a long way round for each field that a class makes.
  declare readonly file: LexiconFile;
  declare readonly lexicon: Lexicon;
  /** Where a stem stands. Throws where the index and the lexicon are not of one edition, or a part of it does not come. */
  declare readonly find: (stem: string) => Promise<Hits>;
  /** The English words with this first letter that could be taken for mistyped ones. */
  declare readonly english: (letter: string) => Promise<English>;
  /** What answered questions with words of this first letter, by their stems. */
  declare readonly asked: (letter: string) => Promise<ReadonlyMap<string, AskedFile[string]>>;
  declare private readonly part: (path: string) => Promise<Result[]>;

  /** An index below `base`, the site’s base path with a slash at its end; `all` are its records. */
  private constructor(base: string, file: LexiconFile, pagefind: Pagefind, all: readonly PagefindHit[]) {
    this.file = file;
    this.lexicon = openLexicon(file);
    const places = new Map(all.map(({ id }, place) => [id, place]));
    this.find = once(async (stem) => {
      const { results } = await pagefind.search(pagefindWord(stem));
      if (results.length === 0 && this.lexicon.hasStem(stem)) throw new Error(broken);
      return new Map(
        results.map(({ id, words }) => {
          const record = places.get(id);
          const [title] = file.lengths[record ?? -1] ?? [];
          if (record === undefined || title === undefined) throw new Error(broken);
          const field = words.some((place) => place < title) ? fields.title : fields.text;
          return [record, { field, places: words }];
        }),
      );
    });
    this.english = once(async (letter) => {
      if (!/[a-z]/.test(letter)) return { words: new Set(), forms: [] };
      const words = (await fetchJson<string>(base + searchFiles.english(letter), 'default')).split(' ');
      return { words: new Set(words), forms: words.filter(this.lexicon.isKnown) };
    });
    this.asked = once(async (letter) => {
      const { edition, letters } = file.asked;
      if (!letters.includes(letter)) return new Map();
      return new Map(Object.entries(await fetchJson<AskedFile>(base + searchFiles.asked(edition, letter), 'default')));
    });
    this.part = once((path) => fetchJson<Result[]>(base + path, 'default'));
  }

  /** Loads the index below `base`; `anew` not from what a browser has kept. Throws where it cannot be loaded or run. */
  static async load(base: string, anew = false): Promise<SearchIndex> {
    const [pagefind, file] = await Promise.all([
      loadPagefind(`${base}pagefind/pagefind.js`, `${base}pagefind/`, anew ? String(performance.now()) : ''),
      fetchJson<LexiconFile>(base + searchFiles.lexicon, anew ? 'reload' : 'default'),
    ]);
    return SearchIndex.open(base, file, pagefind);
  }

  /** Opens what is loaded. Throws where the index and the lexicon are not of one edition. */
  static async open(base: string, file: LexiconFile, pagefind: Pagefind): Promise<SearchIndex> {
    const all = await allInOrder(pagefind);
    if (sumOf(all) !== file.edition) throw new Error(broken);
    return new SearchIndex(base, file, pagefind, all);
  }

  /** Asks for one word that is here. Throws where the index is broken. */
  async check(): Promise<void> {
    await this.find(stemOf(unpackWords(this.file.words.split(' ')).at(-1) ?? ''));
  }

  /** The values that a record has in a facet. */
  values(record: number, facet: Facet): string[] {
    const names = Object.keys(this.file.names[facet]);
    return (this.file.values[facet][record] ?? []).map((number) => names[number] ?? '');
  }

  /** The value that a record has in a facet, the first of several; undefined where it has none. */
  value(record: number, facet: Facet): string | undefined {
    return this.values(record, facet)[0];
  }

  /** True for the finding or recommendation with this number, and for a finding about the paragraph with it. */
  hasNumber(record: number, { kind, number }: { kind: string; number: number }): boolean {
    const [own, ...paragraphs] = this.file.numbers[record] ?? [];
    const isRecommendation = this.value(record, 'kind') === 'recommendation';
    if (isRecommendation !== (kind === 'rec')) return false;
    return own === number || (kind === 'para' && paragraphs.includes(number));
  }

  /** The records that have a value of a facet. */
  members(facet: Facet, value: string): number[] {
    const number = Object.keys(this.file.names[facet]).indexOf(value);
    return number < 0 ? [] : this.file.values[facet].flatMap((own, record) => (own.includes(number) ? [record] : []));
  }

  /** What is shown of a record. */
  async result(record: number): Promise<Result> {
    const size = partSizeOf(this.file.lengths.length);
    const result = (await this.part(searchFiles.records(this.file.shown, Math.floor(record / size))))[record % size];
    if (result === undefined) throw new Error(broken);
    return result;
  }
}
