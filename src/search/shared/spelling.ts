import { distance } from 'fastest-levenshtein';
import { isStopWord, shortestMended, singular } from './words.ts';

/** How many letters of a word may be wrong for it to be another: two in long words, and in middling ones with the same ends. */
function allowedSteps(word: string, candidate: string): number {
  // People seldom mistype the first letter.
  if (word.length >= 10) return word[0] === candidate[0] ? 2 : 1;
  const hasSameEnds = word[0] === candidate[0] && word.at(-1) === candidate.at(-1);
  return word.length >= 8 && hasSameEnds ? 2 : 1;
}

/** True where two neighbouring letters are swapped, and nothing else differs. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  );
}

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');

/** A word as it is compared: with the letters that it has, a bit for each. */
interface Spelling {
  word: string;
  letters: number;
}

const spelling = (word: string): Spelling => {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31);
  return { word, letters };
};

/** Words as they are compared, by their length; each with its singular. */
export type Spellings = readonly (readonly { whole: Spelling; one: Spelling }[])[];

/** Makes words ready to be compared. */
export function spellingsOf(words: Iterable<string>): Spellings {
  const byLength: { whole: Spelling; one: Spelling }[][] = [];
  for (const word of words) {
    for (let length = byLength.length; length <= word.length; length += 1) byLength.push([]);
    byLength[word.length]?.push({ whole: spelling(word), one: spelling(singular(word)) });
  }
  return byLength;
}

/** How many bits of a number are set. */
function bits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How far a word is from one that it may be mistyped for; infinitely where it is too far. */
function costOf({ word, letters }: Spelling, { word: candidate, letters: others }: Spelling, more: number): number {
  const allowed = allowedSteps(word, candidate) + more;
  const longer = Math.abs(candidate.length - word.length);
  // Each letter wrong is one there and another missing.
  if (candidate.length < shortestMended || longer > allowed || bits(letters ^ others) > 2 * allowed)
    return Number.POSITIVE_INFINITY;
  // People often swap two letters, and seldom mistype the first: a swap is one step, not two.
  const steps = distance(word, candidate) - (isSwap(word, candidate) ? 1 : 0);
  if (steps > allowed) return Number.POSITIVE_INFINITY;
  // A letter doubled, or one not doubled, is the commonest error.
  const isDoubling = undoubled(candidate) === undoubled(word);
  return steps + (candidate[0] === word[0] ? 0 : 0.75) + longer * 0.01 - (isDoubling ? 0.5 : 0);
}

/** The known words that a word may be mistyped for, the nearest first; `more` letters may be wrong than a typing error leaves. */
export function nearWords(word: string, known: Spellings, more = 0): string[] {
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const near: { word: string; cost: number }[] = [];
  const [whole, one] = [spelling(word), spelling(singular(word))];
  const steps = 3 + more;
  for (const candidates of known.slice(Math.max(0, word.length - steps), word.length + steps + 1)) {
    for (const candidate of candidates) {
      // A plural mistyped elsewhere is as near as its singular.
      const asOne = one.word === word ? Number.POSITIVE_INFINITY : costOf(one, candidate.one, more);
      const cost = Math.min(costOf(whole, candidate.whole, more), asOne);
      if (Number.isFinite(cost)) near.push({ word: candidate.whole.word, cost });
    }
  }
  return near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).map((found) => found.word);
}

/** What mending asks of the words that are known. */
export interface KnownWords {
  /** True for a word that the records or the thesaurus have, in any form. */
  isKnown(word: string): boolean;
  /** Every word that the records or the thesaurus know, and, by their letters alone, the names of two words. */
  spellings: Spellings;
  /** Names of two words by their letters alone: “careleaver” → “care leaver”. */
  joined: ReadonlyMap<string, string>;
}

/** What a word that is not known may be mistyped for; undefined where it is like none. */
export function mendedWord(word: string, { spellings, joined }: Omit<KnownWords, 'isKnown'>): string | undefined {
  const [near] = joined.has(word) ? [word] : nearWords(word, spellings);
  return near === undefined ? undefined : (joined.get(near) ?? near);
}

/** The words with typing errors mended: letters wrong, two words written as one, one word written as two. Right ones stay. */
export function mend(words: readonly string[], known: KnownWords, isRight: (word: string) => boolean): string[] {
  const mended: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const both = word + (words[index + 1] ?? '');
    if (isStopWord(word) || known.isKnown(word)) mended.push(word);
    else if (both !== word && known.isKnown(both)) {
      mended.push(both);
      index += 1;
    } else mended.push(isRight(word) ? word : (mendedWord(word, known) ?? word));
  }
  return mended.flatMap((word) => word.split(' '));
}
