import type { SearchRecord } from '../../exports/searchRecords.ts';
import type { Catalogue } from '../../model/nouns.ts';

import type { FacetRows } from './facets.ts';
import { closeKey, isStopWord, isWeakWord, phraseKey, shortestMended, stemOf, wordsOf } from './words.ts';

/** What the build tells the browser about words; small enough to be sent before anybody asks. */
export interface LexiconFile {
  /** The inspection of the first page. */
  featured: string;
  /** Words that stand for the whole of this site: who inspects, and, where it is about one authority only, its name. */
  weak: string[];
  /** Every word of the records that carries a subject, in one form each. */
  words: string[];
  /** Names that mean the same: each finds the others. */
  same: string[][];
  /** Names, and what they should find; one way only. */
  oneWay: [names: string[], find: string[]][];
  /** Names of glossary terms, and the other words that find them; one way only. */
  terms: [names: string[], aliases: string[]][];
  /** Names of themes, by the theme’s id: each finds, a little, all that belongs to the theme. */
  themes: Record<string, string[]>;
  /** What filter values are called: facet → value → name, in the order of showing. */
  names: Record<string, Record<string, string>>;
  /** Which values each record has, in the order of Pagefind’s names for the records. */
  facets: FacetRows;
}

/** What search knows of words, ready to be asked. */
export interface Lexicon {
  /** The inspection of the first page. */
  featured: string;
  /** True for a word of the records, in any form. */
  hasWord(word: string): boolean;
  /** True for the beginning of a word that the records or the thesaurus know. */
  beginsWord(beginning: string): boolean;
  /** Other ways to say a word or phrase; undefined where the thesaurus does not know it. */
  waysToSay(phrase: string): ReadonlySet<string> | undefined;
  /** True for a word or phrase that the thesaurus, a term or a theme names. */
  isName(phrase: string): boolean;
  /** True for a name of a glossary term. */
  isTerm(phrase: string): boolean;
  /** True for a word that carries little of a subject beside others. */
  isWeakWord(word: string): boolean;
  /** True for a word in the name of a judgement area. */
  isAreaWord(word: string): boolean;
  /** The themes that a word or phrase names. */
  themesNamed(phrase: string): readonly string[];
  /** Every word that the records or the thesaurus know, for mending typing errors. */
  spellings: readonly string[];
  /** Names of two words by their letters alone: “careleaver” → “care leaver”. */
  joined: ReadonlyMap<string, string>;
  names: LexiconFile['names'];
}

/** Names without those that are only the plural of another. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [closeKey(name), name])).values()].reverse();
}

/** Every word of the records in its shortest form. */
function formsOf(records: readonly SearchRecord[]): string[] {
  const forms = new Map<string, string>();
  for (const { title, text, aliases } of records) {
    for (const word of wordsOf([title, text, ...aliases].join(' '))) {
      // Shorter words and numbers are never mended.
      if (isStopWord(word) || word.length < shortestMended || /\d/.test(word)) continue;
      const known = forms.get(stemOf(word));
      if (known === undefined || word.length < known.length) forms.set(stemOf(word), word);
    }
  }
  return [...forms.values()].sort();
}

/** The lexicon of a catalogue and its search records. */
export function lexiconFile(
  { thesaurus, terms, themes, inspections, featured, authorities, frameworks }: Catalogue,
  records: readonly SearchRecord[],
  kinds: Readonly<Record<string, { many: string }>>,
): Omit<LexiconFile, 'facets'> {
  const same: string[][] = [];
  const oneWay: [string[], string[]][] = [];
  for (const entry of thesaurus) {
    if ('same' in entry) same.push(distinct(entry.same));
    else oneWay.push([distinct(entry.words), distinct(entry.find)]);
  }
  const inFull = inspections.filter(({ isPublishedInFull }) => isPublishedInFull);
  const areas = inFull.flatMap(({ judgements }) => judgements.map(({ area }) => area));
  const [authority, ...others] = authorities;
  const whole = frameworks.map(({ inspectorate }) => inspectorate);
  if (authority !== undefined && others.length === 0) whole.push(authority.area, authority.name);
  return {
    featured: featured.id,
    weak: [...new Set(whole.flatMap(wordsOf))],
    words: formsOf(records),
    same,
    oneWay,
    terms: terms.map(({ name, acronym, aliases }) => [
      acronym === undefined ? [name] : [name, acronym],
      distinct(aliases),
    ]),
    themes: Object.fromEntries(themes.map(({ id, name, aliases }) => [id, distinct([name, ...aliases])])),
    names: {
      kind: Object.fromEntries(Object.entries(kinds).map(([kind, { many }]) => [kind, many])),
      judgement: Object.fromEntries(areas.map(({ id, short }) => [id, short])),
      theme: Object.fromEntries(themes.map(({ id, name }) => [id, name])),
      inspection: Object.fromEntries(inspections.map(({ id, started }) => [id, started])),
    },
  };
}

/** A map whose values gather under one key. */
function gather<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** A name’s words, and its keys. */
interface Keys {
  words: readonly string[];
  close: string;
  phrase: string;
}

const keysOfName = (name: string): Keys => ({
  words: wordsOf(name),
  close: closeKey(name),
  phrase: phraseKey(name),
});

/** Opens what the build wrote. */
export function openLexicon(file: Omit<LexiconFile, 'facets'>): Lexicon {
  const stems = new Set(file.words.map(stemOf));
  const ways = new Map<string, Set<string>>();
  /** By stems, for forms of a name that nobody has written down. */
  const looseWays = new Map<string, Set<string>>();
  const names = new Set<string>();
  const themes = new Map<string, Set<string>>();
  const terms = new Set<string>();
  const areas = new Set(
    Object.values(file.names['judgement'] ?? {})
      .flatMap(wordsOf)
      .map(stemOf),
  );
  const spellings = new Set(file.words);
  const joined = new Map<string, string>();
  const weak = new Set(file.weak);
  // Each name meets every other of its group: what is asked of it again and again is made once.
  const keys = new Map<string, Keys>();
  const keysOf = (name: string) => {
    const known = keys.get(name) ?? keysOfName(name);
    keys.set(name, known);
    return known;
  };
  const learn = (name: string) => {
    const { close, words } = keysOf(name);
    names.add(close);
    for (const word of words) if (!isStopWord(word)) spellings.add(word);
    if (words.length === 2) joined.set(words.join(''), words.join(' '));
  };
  const add = (from: Keys, to: Keys) => {
    const found = to.words.join(' ');
    if (found !== '' && from.close !== to.close) gather(ways, from.close, found);
    if (found !== '' && from.phrase !== to.phrase) gather(looseWays, from.phrase, found);
  };
  const addEach = (names: readonly string[], find: readonly string[]) => {
    for (const from of names) {
      learn(from);
      for (const to of find) add(keysOf(from), keysOf(to));
    }
  };
  for (const group of file.same) addEach(group, group);
  for (const [names, find] of file.oneWay) addEach(names, find);
  for (const [names, aliases] of file.terms) {
    addEach(names, names);
    addEach(aliases, names);
    for (const name of [...names, ...aliases]) terms.add(keysOf(name).phrase);
  }
  for (const [theme, names] of Object.entries(file.themes)) {
    for (const name of names) {
      learn(name);
      gather(themes, keysOf(name).phrase, theme);
    }
  }
  return {
    featured: file.featured,
    hasWord: (word) => stems.has(stemOf(word)),
    beginsWord: (beginning) => beginning.length > 2 && [...spellings].some((word) => word.startsWith(beginning)),
    waysToSay: (phrase) =>
      names.has(closeKey(phrase)) ? ways.get(closeKey(phrase)) : looseWays.get(phraseKey(phrase)),
    isName: (phrase) => names.has(closeKey(phrase)) || looseWays.has(phraseKey(phrase)),
    isTerm: (phrase) => terms.has(phraseKey(phrase)),
    isWeakWord: (word) => isWeakWord(word) || weak.has(word),
    isAreaWord: (word) => areas.has(stemOf(word)),
    themesNamed: (phrase) => [...(themes.get(phraseKey(phrase)) ?? [])],
    spellings: [...spellings],
    joined,
    names: file.names,
  };
}
