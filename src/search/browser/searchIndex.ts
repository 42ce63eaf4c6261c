import { type AskedFile, type Facet, type LexiconFile, partSizeOf, type Result, searchFiles } from '../shared/files.ts';
import { openLexicon } from '../shared/lexicon.ts';
import { unpackWords } from '../shared/packedWords.ts';
import { allInOrder, loadPagefind, type Pagefind, pagefindWord, sumOf } from '../shared/pagefind.ts';
import { stemOf } from '../shared/words.ts';
import type { Hits } from './matching.ts';

/** The index and the lexicon are not of one edition, or a part of them is missing. */
const broken = 'broken index';

/** What a word counts for in each part of a record. */
const fields = { title: 1, text: 0.7 };

/** What is fetched. Throws where it does not come. */
async function fetchJson<Content>(address: string, cache: RequestCache = 'default'): Promise<Content> {
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
export type SearchIndex = Awaited<ReturnType<typeof openIndex>>;

/** Loads the index below `base`; `anew` not from what a browser has kept. Throws where it cannot be loaded or run. */
export async function loadIndex(base: string, anew: boolean): Promise<SearchIndex> {
  const [pagefind, file] = await Promise.all([
    loadPagefind(`${base}pagefind/pagefind.js`, `${base}pagefind/`, anew ? String(performance.now()) : ''),
    fetchJson<LexiconFile>(base + searchFiles.lexicon, anew ? 'reload' : 'default'),
  ]);
  return openIndex(base, file, pagefind);
}

/** Opens what is loaded below `base`, which ends with a slash. Throws where the index and the lexicon are not of one edition. */
export async function openIndex(base: string, file: LexiconFile, pagefind: Pagefind) {
  const all = await allInOrder(pagefind);
  if (sumOf(all) !== file.edition) throw new Error(broken);
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const lexicon = openLexicon(file);
  const find = once(async (stem): Promise<Hits> => {
    const { results } = await pagefind.search(pagefindWord(stem));
    if (results.length === 0 && lexicon.hasStem(stem)) throw new Error(broken);
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
  const part = once((path) => fetchJson<Result[]>(base + path));
  const values = (record: number, facet: Facet) => {
    const names = Object.keys(file.names[facet]);
    return (file.values[facet][record] ?? []).map((number) => names[number] ?? '');
  };
  const value = (record: number, facet: Facet) => values(record, facet)[0];
  return {
    file,
    lexicon,
    /** Where a stem stands. Throws where the index and the lexicon are not of one edition, or a part of it does not come. */
    find,
    /** The English words with this first letter that could be taken for mistyped ones, and those among them that are forms of words of the site. */
    english: once(async (letter) => {
      const words = /[a-z]/.test(letter)
        ? (await fetchJson<string>(base + searchFiles.english(letter))).split(' ')
        : [];
      return { words: new Set(words), forms: words.filter(lexicon.isKnown) };
    }),
    /** What answered questions with words of this first letter, by their stems. */
    asked: once(async (letter) => {
      const { edition, letters } = file.asked;
      const path = searchFiles.asked(edition, letter);
      return new Map(letters.includes(letter) ? Object.entries(await fetchJson<AskedFile>(base + path)) : []);
    }),
    /** Asks for one word that is here. Throws where the index is broken. */
    check: () => find(stemOf(unpackWords(file.words.split(' ')).at(-1) ?? '')),
    /** The values that a record has in a facet. */
    values,
    /** The value that a record has in a facet, the first of several; undefined where it has none. */
    value,
    /** True for the finding or recommendation with this number, and for a finding about the paragraph with it. */
    hasNumber: (record: number, { kind, number }: { kind: string; number: number }) => {
      const [own, ...paragraphs] = file.numbers[record] ?? [];
      const isRecommendation = value(record, 'kind') === 'recommendation';
      if (isRecommendation !== (kind === 'rec')) return false;
      return own === number || (kind === 'para' && paragraphs.includes(number));
    },
    /** The records that have a value of a facet. */
    members: (facet: Facet, value: string) => {
      const number = Object.keys(file.names[facet]).indexOf(value);
      return number < 0 ? [] : file.values[facet].flatMap((own, record) => (own.includes(number) ? [record] : []));
    },
    /** What is shown of a record. */
    result: async (record: number) => {
      const size = partSizeOf(file.lengths.length);
      const result = (await part(searchFiles.records(file.shown, Math.floor(record / size))))[record % size];
      if (result === undefined) throw new Error(broken);
      return result;
    },
  };
}
