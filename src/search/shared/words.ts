import { stemmer } from 'stemmer';

/** Words that only join, ask or refer. They count only where a question has nothing else. */
const stopWords = new Set(
  `a about after all also am an and any are as at be been being between but by can could did do does doing done
  for from get gets getting give given gives go going got had has have having he her hers him his how i if in into is it
  its just like many me more much my of on or our out over say says said she should so some such tell than that the their
  them then there theres these they this those to too under up us very was we were what whats when where which while who
  whom whos whose why will with would you your isnt arent wasnt werent dont doesnt didnt please mean means meaning define definition enough really actually thing things
  anything something there`.split(/\s+/),
);

/** Words that stand for the whole of any such site: they say little of what is asked, and little beside other words. */
const weakWords = new Set(
  `report find finds found finding inspector inspectors inspected inspect inspection council
  service services said area areas people person child children young support supported help helped good bad better well worker workers`.split(
    /\s+/,
  ),
);

/** Words of fewer letters are too like each other for one to be another mistyped. */
export const shortestMended = 4;

/** The words of a text in order: small letters, apostrophes gone (“children’s” → “childrens”), acronyms closed up (“G.P.”). */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[’'‘]|\p{Mn}/gu, '')
      .replace(/\b(?:[a-z]\.){2,}/g, (acronym) => acronym.replaceAll('.', ''))
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** True for a word that carries no subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** True for a word that carries little of a subject beside others, on any site. */
export function isWeakWord(word: string): boolean {
  return weakWords.has(word);
}

/** The stem under which forms of one word meet: “adopters”, “adoption” → “adopt”. */
export function stemOf(word: string): string {
  // A possessive loses its apostrophe before it comes here: “childrens” is “children”.
  return stemmer(word === 'childrens' ? 'children' : word);
}

/** A phrase as a key: the stems of its words. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase).map(stemOf).join(' ');
}

/** A phrase as a key that keeps words apart which have one stem (“adoption”, “adopter”): only plurals meet. */
export function closeKey(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word))
    .join(' ');
}

const plurals = [
  ['child', 'children'],
  ['childs', 'childrens'],
];

/** A phrase in its other number, where the engine’s stems do not meet: “child in need”, “children in need”. */
export function otherNumber(phrase: string): string | undefined {
  for (const [one, many] of plurals) {
    for (const [from, to] of [
      [one, many],
      [many, one],
    ]) {
      const found = new RegExp(`\\b${from}\\b`);
      if (found.test(phrase)) return phrase.replace(found, to ?? '');
    }
  }
  return undefined;
}
