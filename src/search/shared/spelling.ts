import { distance } from 'fastest-levenshtein';
import { isStopWord, shortestMended, singular } from './words.ts';

/** How many letters of a word may be wrong for it to be another. */
const mostWrong = ({ length }: string) => (length >= 10 ? 2 : 1);

/** True where two neighbouring letters are swapped, and nothing else differs. */
function isSwap(one: string, other: string): boolean {
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, first)}${one[first + 1]}${one[first]}${one.slice(first + 2)}`;
  return first >= 0 && swapped === other;
}

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');

/**
 * Words that others may be mistyped for, by their first letter, which people seldom mistype, their length, and their second
 * letter or their last, of which few mistyped words have both wrong: `ca-8` and `c-8s`.
 */
export type Spellings = ReadonlyMap<string, readonly string[]>;

const byBeginning = (word: string, length: number) => `${word.slice(0, 2)}-${length}`;
const byEnd = (word: string, length: number) => `${word.charAt(0)}-${length}${word.at(-1)}`;

/** Makes words ready to be compared. */
export function spellingsOf(words: Iterable<string>): Spellings {
  const alike = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortestMended) continue;
    for (const key of [byBeginning(word, word.length), byEnd(word, word.length)]) {
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [word]);
      else same.push(word);
    }
  }
  return alike;
}

/** The known words that a word may be mistyped for, the nearest first. */
export function nearWords(word: string, known: Spellings): string[] {
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const allowed = mostWrong(word);
  const near: { other: string; steps: number }[] = [];
  const compare = (other: string) => {
    const wrong = distance(word, other);
    const isSwapped = wrong === 2 && isSwap(word, other);
    // Short words are too like each other for an error to tell which was meant, but two letters swapped or one doubled.
    if (other.length === shortestMended && !isSwapped && undoubled(other) !== undoubled(word)) return;
    const steps = isSwapped ? 1 : wrong;
    if (steps <= allowed) near.push({ other, steps: steps + Math.abs(other.length - word.length) / 100 });
  };
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const other of known.get(byBeginning(word, length)) ?? []) compare(other);
    for (const other of known.get(byEnd(word, length)) ?? []) if (other[1] !== word[1]) compare(other);
  }
  return near.sort((a, b) => a.steps - b.steps || (a.other < b.other ? -1 : 1)).map(({ other }) => other);
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

/** What a word that is not known, or its singular, may be mistyped for; undefined where it is like none. */
export function mendedWord(word: string, { spellings, joined }: Omit<KnownWords, 'isKnown'>): string | undefined {
  for (const known of spellings)
    for (const one of new Set([word, singular(word)])) {
      const [meant] = nearWords(one, known);
      if (meant !== undefined) return joined.get(meant) ?? meant;
    }
  return undefined;
}

/** The words with typing errors mended: letters wrong, two words written as one. Right ones stay. */
export function mend(words: readonly string[], known: KnownWords, isRight: (word: string) => boolean): string[] {
  return words.flatMap((word) => {
    if (isStopWord(word) || known.isKnown(word) || isRight(word)) return [word];
    return mendedWord(word, known)?.split(' ') ?? [word];
  });
}
