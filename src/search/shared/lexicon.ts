import type { LexiconFile } from './files.ts';
import { unpackWords } from './packedWords.ts';
import { spellingsOf } from './spelling.ts';
import { isStopWord, nameKey, phraseKey, remembered, shortestMended, singular, stemOf, wordsOf } from './words.ts';

/** What search knows of words, ready to be asked. */
export type Lexicon = ReturnType<typeof openLexicon>;

const none: ReadonlySet<never> = new Set();

/** A map whose values gather under one key. */
function gather<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** Opens what the build wrote. */
export function openLexicon(file: Omit<LexiconFile, 'asked' | 'edition' | 'lengths' | 'numbers' | 'shown' | 'values'>) {
  const own = unpackWords(file.words.split(' '));
  const stems = new Set(own.map(stemOf));
  const ways = new Map<string, Set<string>>();
  const names = new Set<string>();
  const leading = new Set<string>();
  const themes = new Map<string, Set<string>>();
  const called = new Map<string, Set<number>>();
  const alsoCalled = new Map<string, Set<number>>();
  const areas = new Map<string, Set<string>>();
  const spellings = new Set(
    [...own, ...file.incidental].filter((word) => word.length >= shortestMended && !/\d/.test(word)),
  );
  const joined = new Map<string, string>();
  const general = new Set(file.general.map(stemOf));
  const sayingLittle = new Set([...general, ...file.incidental.map(stemOf)]);
  // Each name meets every other of its group: what is asked of it again and again is made once.
  const nameOf = remembered((name) => {
    const words = wordsOf(name);
    const text = words.join(' ');
    return { text, words, key: phraseKey(text) };
  });
  const learn = ({ key, words }: ReturnType<typeof nameOf>) => {
    names.add(key);
    for (const word of words) if (!isStopWord(word)) spellings.add(word);
    if (words.length === 2) joined.set(words.join(''), words.join(' '));
  };
  const lead = (froms: readonly string[], tos: readonly string[]) => {
    const found = tos.map(nameOf);
    for (const from of froms.map(nameOf)) {
      learn(from);
      for (const to of found) if (from.key !== to.key) gather(ways, from.key, to.text);
    }
  };
  for (const group of file.same) lead(group, group);
  for (const [from, to] of file.oneWay) {
    lead(from, to);
    for (const name of from.map(nameOf)) leading.add(name.key);
  }
  for (const [record, own, aliases] of file.terms) {
    lead(own, own);
    lead(aliases, own);
    for (const name of [...own, ...aliases]) gather(alsoCalled, nameKey(name), record);
  }
  for (const [theme, record, own, aliases] of file.themes) {
    for (const name of [...own, ...aliases].map(nameOf)) {
      learn(name);
      gather(themes, name.key, theme);
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
  const help = file.help.map(phraseKey);
  const areaWords = new Set(Object.values(file.areas).flat().flatMap(wordsOf).map(singular));
  const beginnings = new Set<string>();
  for (const word of spellings)
    for (let end = shortestMended - 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  /** The records that are called so. */
  const calledSo = (name: string) => called.get(nameKey(name)) ?? none;
  /** The terms that are called so, and the themes that have this other name, as records. */
  const alsoCalledSo = (name: string) => alsoCalled.get(nameKey(name)) ?? none;
  /** Other ways to say a word or phrase. */
  const waysToSay = (phrase: string): ReadonlySet<string> => ways.get(phraseKey(phrase)) ?? none;
  /** True for words that readers type and that only lead to others: they do not mean the same. */
  const onlyLeads = (phrase: string) => leading.has(phraseKey(phrase));
  return {
    /** The inspection of the first page. */
    featured: file.featured,
    /** True for a word that the records or the thesaurus have, in any form. */
    isKnown: (word: string) => stems.has(stemOf(word)) || names.has(phraseKey(word)),
    /** True for a stem that the index must have. */
    hasStem: (stem: string) => stems.has(stem) && /^[a-z0-9]+$/.test(stem),
    /** True for the beginning of a word of the records or the thesaurus. */
    isBeginning: (text: string) => beginnings.has(text),
    /** The words of the records or the thesaurus that begin so. */
    begunBy: (beginning: string) =>
      [...spellings].filter((word) => beginnings.has(beginning) && word.startsWith(beginning)),
    waysToSay,
    onlyLeads,
    /** True for a word or phrase that the thesaurus, a term or a theme names. */
    isName: (phrase: string) => names.has(phraseKey(phrase)),
    /** True for what a theme, a term or another record is called. */
    isCalled: (name: string) => called.has(nameKey(name)) || alsoCalled.has(nameKey(name)),
    calledSo,
    alsoCalledSo,
    /** What is called so in other words of the thesaurus. */
    inOtherWords: (name: string) => new Set([...waysToSay(name)].flatMap((way) => [...calledSo(way)])),
    /** True for a word that says nothing of a subject, or names an area: “is the adoption service good”. */
    isPlain: (word: string) => isStopWord(word) || general.has(stemOf(word)) || areaWords.has(singular(word)),
    /** True for a word that carries little of a subject beside others. */
    saysLittle: (word: string) => sayingLittle.has(stemOf(word)),
    /** The words of a question without the authority that they name, and its inspections; undefined where they name none. */
    withoutAuthority: (words: readonly string[]) => {
      const asked = ` ${words.join(' ')} `;
      const [name, inspections] = authorities.find(([name]) => asked.includes(` ${name} `)) ?? [];
      return { rest: name === undefined ? words : wordsOf(asked.replace(` ${name} `, ' ')), inspections };
    },
    /** The themes that a word or phrase names. */
    themesNamed: (phrase: string): readonly string[] => [...(themes.get(phraseKey(phrase)) ?? [])],
    /** True for words by which help is asked for. */
    asksHelp: (text: string) => {
      // “My grandson is in danger” asks for help as “a child” does.
      const asked = wordsOf(text).map((word) => (waysToSay(word).has('children') ? 'child' : word));
      return help.some((phrase) => ` ${phraseKey(asked.join(' '))} `.includes(` ${phrase} `));
    },
    /** The judgement areas that some words name, all together: “help and protection”, “leadership”. */
    areasNamed: (words: readonly string[]): readonly string[] => {
      const asked = words.map(stemOf);
      // “Children” are of every area.
      if (asked.every((word) => general.has(word))) return [];
      return [...areas].filter(([, own]) => asked.every((word) => own.has(word))).map(([area]) => area);
    },
    /** Every word that the records or the thesaurus know and, by their letters alone, the names of two words. */
    spellings: [spellingsOf([...spellings, ...joined.keys()])],
    /** Names of two words by their letters alone: “careleaver” → “care leaver”. */
    joined,
  };
}
