import { distance } from 'fastest-levenshtein';
import { isStopWord, shortestMended, singular } from './words.ts';

/** How many letters of a word without its ending may be wrong for it to be another: two in long words, and in middling ones that begin and end alike. */
const allowedSteps = (length: number, isAlike: boolean) => (length >= 10 || (length >= 8 && isAlike) ? 2 : 1);

const lengthWithoutEnding = (word: string) => word.replace(/(?:ing|e[ds])$/, '').length;

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

/** A word, and which letters it has: a bit for each. */
interface Spelling {
  word: string;
  letters: number;
}

function spell(word: string): Spelling {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return { word, letters };
}

/** True where more than so many bits of a number are set. */
function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most && left !== 0; count += 1) left &= left - 1;
  return left !== 0;
}

/** Words that others may be mistyped for, each with its singular, by their first letter, which people seldom mistype, and length. */
export type Spellings = ReadonlyMap<string, readonly (readonly { whole: Spelling; one: Spelling }[] | undefined)[]>;

/** Makes words ready to be compared. */
export function spellingsOf(words: Iterable<string>): Spellings {
  const byLetter = new Map<string, { whole: Spelling; one: Spelling }[][]>();
  for (const word of words) {
    if (word.length < shortestMended) continue;
    const byLength = byLetter.get(word[0] ?? '') ?? [];
    const same = byLength[word.length] ?? [];
    same.push({ whole: spell(word), one: spell(singular(word)) });
    byLength[word.length] = same;
    byLetter.set(word[0] ?? '', byLength);
  }
  return byLetter;
}

/** How far others are from a word that may be mistyped for them; infinitely where they are too far. */
function costsOf(word: string, more: number): (other: Spelling) => number {
  const length = lengthWithoutEnding(word);
  const { letters } = spell(word);
  const most = allowedSteps(length, true) + more;
  return (other) => {
    // A step takes one letter away and brings another: told by the letters alone, most words are too far.
    if (hasMoreBits(letters ^ other.letters, 2 * most)) return Number.POSITIVE_INFINITY;
    const candidate = other.word;
    const isAlike = word[1] === candidate[1] && word.at(-1) === candidate.at(-1);
    const allowed = allowedSteps(length, isAlike) + more;
    const longer = Math.abs(candidate.length - word.length);
    if (longer > allowed) return Number.POSITIVE_INFINITY;
    const wrong = distance(word, candidate);
    // A swap of two letters is one step, not two.
    const isSwapped = wrong === 2 && isSwap(word, candidate);
    const steps = isSwapped ? 1 : wrong;
    if (steps > allowed) return Number.POSITIVE_INFINITY;
    // A letter doubled, or one not doubled, and two swapped, are the commonest errors.
    const isCommon = isSwapped || undoubled(candidate) === undoubled(word);
    // Short words are too like each other for another error to tell which was meant.
    if (candidate.length === shortestMended && !isCommon) return Number.POSITIVE_INFINITY;
    return steps + longer * 0.01 - (isCommon ? 0.5 : 0);
  };
}

/** A word that another may be mistyped for, and how far it is from it. */
interface Near {
  word: string;
  cost: number;
}

/** The known words that a word may be mistyped for, the nearest first; `more` letters may be wrong than a typing error leaves. */
export function nearWords(word: string, known: Spellings, more = 0): Near[] {
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const [first = '', second = ''] = word;
  const one = singular(word);
  // The ending of a plural has two letters at most.
  const reach = allowedSteps(lengthWithoutEnding(one), true) + more + (one === word ? 0 : 2);
  const costOf = costsOf(word, more);
  const costOfOne = costsOf(one, more);
  const near: Near[] = [];
  for (const letter of new Set([first, second])) {
    for (let length = word.length - reach; length <= word.length + reach; length += 1) {
      for (const candidate of known.get(letter)?.[length] ?? []) {
        // Its first two letters may be swapped.
        if (letter !== first && candidate.whole.word[1] !== first) continue;
        const whole = costOf(candidate.whole);
        // A plural mistyped elsewhere is as near as its singular, and a possessive (“chidlrens”) as its word.
        const cost = one === word ? whole : Math.min(whole, costOfOne(candidate.one), costOfOne(candidate.whole));
        if (Number.isFinite(cost)) near.push({ word: candidate.whole.word, cost });
      }
    }
  }
  return near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
}

/** What mending asks of the words that are known. */
export interface KnownWords {
  /** True for a word that the records or the thesaurus have, in any form. */
  isKnown(word: string): boolean;
  /** Every word that the records or the thesaurus know and, by their letters alone, the names of two words; then other forms of them. */
  spellings: readonly Spellings[];
  /** Names of two words by their letters alone: “careleaver” → “care leaver”. */
  joined: ReadonlyMap<string, string>;
}

/** Known words, and beside them other forms of these, for which a word may be mistyped too. */
export const withForms = <Known extends KnownWords>(known: Known, forms: Iterable<string>): Known => ({
  ...known,
  spellings: [...known.spellings, spellingsOf(forms)],
});

/** What a word that is not known may be mistyped for; undefined where it is like none. */
export function mendedWord(word: string, { spellings, joined }: Omit<KnownWords, 'isKnown'>): string | undefined {
  let meant = joined.get(word);
  for (const words of spellings) meant ??= nearWords(word, words)[0]?.word;
  return meant === undefined ? undefined : (joined.get(meant) ?? meant);
}

/** The words with typing errors mended: letters wrong, two words written as one, one word written as two. Right ones stay. */
export function mend(words: readonly string[], known: KnownWords, isRight: (word: string) => boolean): string[] {
  const mended: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const after = words[index + 1] ?? '';
    if (isStopWord(word) || known.isKnown(word)) mended.push(word);
    else if (after !== '' && known.isKnown(word + after)) {
      mended.push(word + after);
      index += 1;
    } else mended.push(isRight(word) ? word : (mendedWord(word, known) ?? word));
  }
  return mended.flatMap((word) => word.split(' '));
}
