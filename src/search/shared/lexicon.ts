import type { LexiconFile } from './files.ts';
import { unpackWords } from './packedWords.ts';
import { type KnownWords, spellingsOf } from './spelling.ts';
import { closeKey, isStopWord, nameKey, phraseKey, shortestMended, singular, stemOf, wordsOf } from './words.ts';

/** What search knows of words, ready to be asked. */
export interface Lexicon extends KnownWords {
  /** The inspection of the first page. */
  featured: string;
  /** True for the beginning of a word of the records or the thesaurus. */
  isBeginning(text: string): boolean;
  /** True for a stem that the index must have. */
  hasStem(stem: string): boolean;
  /** The words of the records or the thesaurus that begin so. */
  begunBy(beginning: string): readonly string[];
  /** Other ways to say a word or phrase; undefined where the thesaurus does not know it. */
  waysToSay(phrase: string): ReadonlySet<string> | undefined;
  /** True for words that readers type and that only lead to others: they do not mean the same. */
  onlyLeads(phrase: string): boolean;
  /** True for a word or phrase that the thesaurus, a term or a theme names. */
  isName(phrase: string): boolean;
  /** True for what a theme, a term or another record is called. */
  isCalled(name: string): boolean;
  /** The records that are called so. */
  calledSo(name: string): ReadonlySet<number>;
  /** The themes that have this other name, as records. */
  alsoCalledSo(name: string): ReadonlySet<number>;
  /** What the thesaurus says is called so in other words: by any of those that mean the same, and by all to which a word only leads. */
  inOtherWords(name: string): ReadonlySet<number>;
  /** The glossary terms that have this name, as records. */
  termsCalled(name: string): ReadonlySet<number>;
  /** True for a word that stands for the whole of this site: “report”, “council”. */
  isGeneral(word: string): boolean;
  /** True for a word that carries little of a subject beside others. */
  saysLittle(word: string): boolean;
  /** True for a word that says nothing of a subject, or names an area: “is the adoption service good”. */
  isPlain(word: string): boolean;
  /** The words of a question without the authority that they name, and its inspections; undefined where they name none. */
  withoutAuthority(words: readonly string[]): { rest: readonly string[]; inspections: readonly string[] | undefined };
  /** The themes that a word or phrase names. */
  themesNamed(phrase: string): readonly string[];
  /** True for words by which help is asked for. */
  asksHelp(text: string): boolean;
  /** The judgement areas that some words name, all together: “help and protection”, “leadership”. */
  areasNamed(words: readonly string[]): readonly string[];
}

/** What an area’s name says of every area. */
const ofEveryArea = new Set(['experiences', 'progress', 'performance', 'impact', 'practice', 'overall'].map(stemOf));

const none: ReadonlySet<never> = new Set();

/** A map whose values gather under one key. */
function gather<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** A name as its words, plainly, and its keys. */
interface Name {
  text: string;
  words: readonly string[];
  close: string;
  loose: string;
}

/** Opens what the build wrote. */
export function openLexicon(file: Omit<LexiconFile, 'edition' | 'lengths' | 'numbers' | 'shown' | 'values'>): Lexicon {
  const own = unpackWords(file.words);
  const stems = new Set(own.map(stemOf));
  const ways = new Map<string, Set<string>>();
  /** By stems, for forms of a name that nobody has written down. */
  const looseWays = new Map<string, Set<string>>();
  const names = new Set<string>();
  const leading = new Set<string>();
  const themes = new Map<string, Set<string>>();
  const called = new Map<string, Set<number>>();
  const alsoCalled = new Map<string, Set<number>>();
  const terms = new Map<string, Set<number>>();
  const areas = new Map<string, Set<string>>();
  const spellings = new Set(own.filter((word) => word.length >= shortestMended && !/\d/.test(word)));
  const joined = new Map<string, string>();
  const pairs = new Set<string>();
  const general = new Set(file.general.map(stemOf));
  const sayingLittle = new Set([...general, ...file.incidental.map(stemOf)]);
  // Each name meets every other of its group: what is asked of it again and again is made once.
  const read = new Map<string, Name>();
  const nameOf = (name: string): Name => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const words = wordsOf(name);
    const text = words.join(' ');
    const made = { text, words, close: closeKey(text), loose: phraseKey(text) };
    read.set(name, made);
    return made;
  };
  const learn = ({ close, words }: Name) => {
    names.add(close);
    for (const word of words) if (!isStopWord(word)) spellings.add(word);
    if (words.length === 2) joined.set(words.join(''), words.join(' '));
    for (const [place, word] of words.entries()) pairs.add(`${singular(words[place - 1] ?? '')} ${singular(word)}`);
  };
  const lead = (froms: readonly string[], tos: readonly string[]) => {
    const found = tos.map(nameOf);
    for (const from of froms.map(nameOf)) {
      learn(from);
      for (const to of found) {
        if (from.close !== to.close) gather(ways, from.close, to.text);
        if (from.loose !== to.loose) gather(looseWays, from.loose, to.text);
      }
    }
  };
  for (const group of file.same) lead(group, group);
  for (const [from, to] of file.oneWay) {
    lead(from, to);
    for (const name of from.map(nameOf)) leading.add(name.loose);
  }
  for (const [record, own, aliases] of file.terms) {
    lead(own, own);
    lead(aliases, own);
    for (const name of [...own, ...aliases]) gather(terms, nameKey(name), record);
  }
  for (const [theme, record, own, aliases] of file.themes) {
    for (const name of [...own, ...aliases].map(nameOf)) {
      learn(name);
      gather(themes, name.loose, theme);
    }
    for (const name of own) gather(called, nameKey(name), record);
    for (const name of aliases) gather(alsoCalled, nameKey(name), record);
  }
  for (const [own, records] of file.called)
    for (const name of own) for (const record of records) gather(called, nameKey(name), record);
  for (const [area, own] of Object.entries(file.areas))
    for (const word of own.flatMap(wordsOf)) gather(areas, area, stemOf(word));
  // The longest name first: “Anytown City Council” before “Anytown”.
  const authorities = file.authorities
    .flatMap(([own, inspections]) => own.map((name) => [wordsOf(name).join(' '), inspections] as const))
    .sort(([one], [other]) => other.length - one.length);
  const help = file.help.words.map(phraseKey);
  const areaWords = new Set(Object.values(file.areas).flat().flatMap(wordsOf).map(singular));
  const beginnings = new Set<string>();
  for (const word of spellings)
    for (let end = shortestMended - 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  const calledSo = (name: string) => called.get(nameKey(name)) ?? none;
  const alsoCalledSo = (name: string) => alsoCalled.get(nameKey(name)) ?? none;
  // Forms of one word may differ (“adoption”, “adopter”), those of a phrase do not: “running away”, “run away”.
  const waysToSay = (phrase: string) =>
    names.has(closeKey(phrase)) && !phrase.includes(' ')
      ? ways.get(closeKey(phrase))
      : looseWays.get(phraseKey(phrase));
  const isOrLeadsTo = (word: string, name: string) => waysToSay(word)?.has(name) ?? false;
  const onlyLeads = (phrase: string) => leading.has(phraseKey(phrase));
  return {
    featured: file.featured,
    isKnown: (word) => stems.has(stemOf(word)) || names.has(closeKey(word)) || looseWays.has(stemOf(word)),
    hasStem: (stem) => stems.has(stem) && /^[a-z0-9]+$/.test(stem),
    isSaid: (word) => stems.has(stemOf(word)),
    makeName: (first, second) => first !== '' && second !== '' && pairs.has(`${singular(first)} ${singular(second)}`),
    isBeginning: (text) => beginnings.has(text),
    begunBy: (beginning) => [...spellings].filter((word) => beginnings.has(beginning) && word.startsWith(beginning)),
    waysToSay,
    onlyLeads,
    isName: (phrase) => names.has(closeKey(phrase)) || looseWays.has(phraseKey(phrase)),
    isCalled: (name) => [called, alsoCalled, terms].some((names) => names.has(nameKey(name))),
    calledSo,
    alsoCalledSo,
    inOtherWords: (name) => {
      const meant = [...(waysToSay(name) ?? [])].map((way) => [...calledSo(way), ...alsoCalledSo(way)]);
      return new Set(
        onlyLeads(name) ? meant[0]?.filter((record) => meant.every((one) => one.includes(record))) : meant.flat(),
      );
    },
    termsCalled: (name) => terms.get(nameKey(name)) ?? none,
    isPlain: (word) => isStopWord(word) || general.has(stemOf(word)) || areaWords.has(singular(word)),
    isGeneral: (word) => general.has(stemOf(word)),
    saysLittle: (word) => sayingLittle.has(stemOf(word)),
    withoutAuthority: (words) => {
      const asked = ` ${words.join(' ')} `;
      const [name, inspections] = authorities.find(([name]) => asked.includes(` ${name} `)) ?? [];
      return { rest: name === undefined ? words : wordsOf(asked.replace(` ${name} `, ' ')), inspections };
    },
    themesNamed: (phrase) => [...(themes.get(phraseKey(phrase)) ?? [])],
    asksHelp: (text) => {
      // “My grandson is in danger” asks for help as “a child” does.
      const asked = wordsOf(text).map((word) => (isOrLeadsTo(word, 'children') ? 'child' : word));
      return help.some((phrase) => ` ${phraseKey(asked.join(' '))} `.includes(` ${phrase} `));
    },
    areasNamed: (words) => {
      const asked = words.map(stemOf);
      if (asked.every((word) => ofEveryArea.has(word) || word === stemOf('children'))) return [];
      return [...areas].filter(([, own]) => asked.every((word) => own.has(word))).map(([area]) => area);
    },
    spellings: [spellingsOf([...spellings, ...joined.keys()])],
    joined,
  };
}
