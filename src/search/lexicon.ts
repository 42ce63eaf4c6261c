import type { SearchRecord } from '../exports/searchRecords.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { FacetRows } from './facets.ts';
import { isStopWord, phraseKey, stemOf, wordsOf } from './words.ts';

/** What the build tells the browser about words; small enough to be sent before anybody asks. */
export interface LexiconFile {
  /** Every word of the report that carries a subject, in one form each. */
  words: string[];
  /** Names that mean the same: each finds the others. */
  same: string[][];
  /** Names, and what they should find; one way only. */
  oneWay: [names: string[], find: string[]][];
  /** What filter values are called: facet → value → name, in the order of showing. */
  names: Record<string, Record<string, string>>;
  /** Which values each record has, in the order of Pagefind’s names for the records. */
  facets: FacetRows;
}

/** What search knows of words, ready to be asked. */
export interface Lexicon {
  /** True for a word of the report, in any form. */
  hasWord(word: string): boolean;
  /** Other ways to say a word or phrase; undefined where the thesaurus does not know it. */
  waysToSay(phrase: string): ReadonlySet<string> | undefined;
  /** Every word that the report or the thesaurus knows, for mending typing errors. */
  words: readonly string[];
  names: LexiconFile['names'];
}

/** The lexicon of a catalogue and its search records. */
export function lexiconFile(
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  kinds: Record<string, string>,
): Omit<LexiconFile, 'facets'> {
  const forms = new Map<string, string>();
  for (const { title, text, place, label, aliases } of records) {
    for (const word of wordsOf([title, text, place, label, ...aliases].join(' '))) {
      if (isStopWord(word)) continue;
      const known = forms.get(stemOf(word));
      if (known === undefined || word.length < known.length) forms.set(stemOf(word), word);
    }
  }
  const same: string[][] = [];
  const oneWay: [string[], string[]][] = [];
  for (const entry of catalogue.thesaurus) {
    if ('same' in entry) same.push([...entry.same]);
    else oneWay.push([[...entry.words], [...entry.find]]);
  }
  for (const { name, acronym, aliases } of catalogue.terms) {
    const full = acronym === undefined ? [name] : [name, acronym];
    if (full.length > 1) same.push(full);
    if (aliases.length > 0) oneWay.push([[...aliases], full]);
  }
  for (const { name, aliases } of catalogue.themes) if (aliases.length > 0) oneWay.push([[...aliases], [name]]);
  const inFull = catalogue.inspections.filter(({ isPublishedInFull }) => isPublishedInFull);
  const areas = inFull.flatMap(({ judgements }) => judgements.map(({ area }) => area));
  return {
    words: [...forms.values()].sort(),
    same,
    oneWay,
    names: {
      kind: kinds,
      judgement: Object.fromEntries(areas.map(({ id, short }) => [id, short])),
      theme: Object.fromEntries(catalogue.themes.map(({ id, name }) => [id, name])),
      inspection: Object.fromEntries(catalogue.inspections.map(({ id, started }) => [id, started])),
    },
  };
}

/** Opens what the build wrote. */
export function openLexicon(file: Omit<LexiconFile, 'facets'>): Lexicon {
  const stems = new Set(file.words.map(stemOf));
  const ways = new Map<string, Set<string>>();
  const spellings = new Set(file.words);
  const add = (from: string, to: string) => {
    const key = phraseKey(from);
    const found = wordsOf(to).join(' ');
    if (key === '' || key === phraseKey(to)) return;
    ways.set(key, (ways.get(key) ?? new Set()).add(found));
    for (const word of wordsOf(from)) if (!isStopWord(word) && !stems.has(stemOf(word))) spellings.add(word);
  };
  for (const group of file.same) for (const from of group) for (const to of group) add(from, to);
  for (const [names, find] of file.oneWay) for (const from of names) for (const to of find) add(from, to);
  return {
    hasWord: (word) => stems.has(stemOf(word)),
    waysToSay: (phrase) => ways.get(phraseKey(phrase)),
    words: [...spellings],
    names: file.names,
  };
}
