import type { SearchRecord } from '../exports/searchRecords.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { isStopWord, phraseKey, stemOf, wordsOf } from './words.ts';

/** What search knows of words before anybody asks. Made by the build, read by the browser. */
export interface Lexicon {
  /** Stem → a form of the word as it stands in the report. */
  forms: Record<string, string>;
  /** Key of a word or phrase (its stems) → words or phrases that mean the same or are what the asker is after. */
  same: Record<string, string[]>;
  /** Words that the thesaurus knows and the report does not use; typing errors are mended towards them too. */
  spellings: string[];
  /** What filter values are called: facet → value → name, in the order of showing. */
  names: Record<string, Record<string, string>>;
}

/** Ways to say one thing: every name finds the words after it. */
function synonyms(catalogue: Catalogue): { from: string; to: string }[] {
  const pairs: { from: string; to: string }[] = [];
  const everyWay = (names: readonly string[]) => {
    for (const from of names) for (const to of names) if (from !== to) pairs.push({ from, to });
  };
  for (const entry of catalogue.thesaurus) {
    if ('same' in entry) everyWay(entry.same);
    else for (const from of entry.words) for (const to of entry.find) pairs.push({ from, to });
  }
  for (const { name, acronym, aliases } of catalogue.terms) {
    const full = acronym === undefined ? [name] : [name, acronym];
    everyWay(full);
    for (const from of aliases) for (const to of full) pairs.push({ from, to });
  }
  for (const { name, aliases } of catalogue.themes) for (const from of aliases) pairs.push({ from, to: name });
  return pairs;
}

/** The lexicon of a catalogue and its search records. */
export function lexicon(catalogue: Catalogue, records: readonly SearchRecord[], kinds: Record<string, string>): Lexicon {
  const forms = new Map<string, string>();
  for (const { title, text, place, label, aliases } of records) {
    for (const word of wordsOf([title, text, place, label, ...aliases].join(' '))) {
      const known = forms.get(stemOf(word));
      if (known === undefined || word.length < known.length) forms.set(stemOf(word), word);
    }
  }
  const same = new Map<string, Set<string>>();
  const spellings = new Set<string>();
  for (const { from, to } of synonyms(catalogue)) {
    const key = phraseKey(from);
    if (key === '' || key === phraseKey(to)) continue;
    const alternatives = same.get(key) ?? new Set();
    same.set(key, alternatives.add(wordsOf(to).join(' ')));
    for (const word of wordsOf(from)) if (!forms.has(stemOf(word)) && !isStopWord(word)) spellings.add(word);
  }
  const inFull = catalogue.inspections.filter(({ isPublishedInFull }) => isPublishedInFull);
  const areas = inFull.flatMap(({ judgements }) => judgements.map(({ area }) => area));
  return {
    forms: sorted([...forms]),
    same: sorted([...same].map(([key, to]) => [key, [...to].sort()] as const)),
    spellings: [...spellings].sort(),
    names: {
      kind: kinds,
      theme: Object.fromEntries(catalogue.themes.map(({ id, name }) => [id, name])),
      judgement: Object.fromEntries(areas.map(({ id, short }) => [id, short])),
      inspection: Object.fromEntries(catalogue.inspections.map((inspection) => [inspection.id, inspection.id])),
    },
  };
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
