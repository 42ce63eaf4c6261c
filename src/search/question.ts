import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';
import { isStopWord, wordsOf } from './words.ts';

/** One thing a question asks about, with the ways to say it that the engine is asked for. */
export interface Concept {
  /** The words of the question. */
  asked: string;
  /** Ways to say it, the question’s own first; `weight` falls with the distance from the question’s words. */
  ways: readonly { text: string; weight: number }[];
  /** True for a phrase in quotation marks, which is taken to the letter. */
  isQuoted: boolean;
}

/** A question, understood. */
export interface Question {
  concepts: readonly Concept[];
  /** The question with typing errors mended; undefined where nothing was mended. */
  mended: string | undefined;
}

const sameWeight = 0.85;
const longestPhrase = 5;

/** The nearest known word, near enough to be the same word mistyped; undefined where there is none. */
function mendWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const allowed = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  let best: { word: string; cost: number } | undefined;
  for (const candidate of known) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > allowed) continue;
    const steps = distance(word, candidate);
    if (steps > allowed) continue;
    // People seldom mistype the first letter, and often swap two: such swaps cost one step, not two.
    const cost =
      steps -
      (isSwap(word, candidate) ? 1 : 0) +
      (candidate[0] === word[0] ? 0 : 0.75) +
      Math.abs(candidate.length - word.length) * 0.01;
    if (best === undefined || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const different = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  const [first, second] = different;
  return (
    different.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** Understands a question as typed. `mend` false takes every word as it stands. */
export function understand(typed: string, lexicon: Lexicon, mend = true): Question {
  const concepts: Concept[] = [];
  const quoted = [...typed.matchAll(/["“”]([^"“”]+)["“”]/g)]
    .flatMap(([, phrase]) => (phrase === undefined ? [] : [phrase.trim()]))
    .filter((phrase) => phrase !== '');
  for (const phrase of quoted)
    concepts.push({ asked: phrase, ways: [{ text: `"${phrase}"`, weight: 1 }], isQuoted: true });
  const rest = wordsOf(typed.replace(/["“”][^"“”]+["“”]/g, ' '));
  const isKnown = (word: string) =>
    isStopWord(word) ||
    lexicon.hasWord(word) ||
    // Some words are known only as a part of a phrase; others are the beginning of a word that is being typed.
    (word.length > 2 && lexicon.words.some((known) => known.startsWith(word)));
  let isMended = false;
  const words = rest.map((word) => {
    if (!mend || isKnown(word)) return word;
    const better = mendWord(word, lexicon.words);
    if (better === undefined) return word;
    isMended = true;
    return better;
  });
  const subject = words.some((word) => !isStopWord(word)) ? words : [];
  const all = subject.length === 0 ? words : subject;
  for (let index = 0; index < all.length; ) {
    const phrase = phraseAt(all, index, lexicon);
    const single = all[index] ?? '';
    if (phrase !== undefined) {
      concepts.push(phrase);
      index += wordsOf(phrase.asked).length;
    } else {
      if (subject.length === 0 || !isStopWord(single)) concepts.push(conceptOf(single, lexicon));
      index += 1;
    }
  }
  return { concepts, mended: isMended ? [...quoted.map((phrase) => `"${phrase}"`), ...words].join(' ') : undefined };
}

/** The longest phrase from here on that the thesaurus knows; a single word is not a phrase. */
function phraseAt(words: readonly string[], from: number, lexicon: Lexicon): Concept | undefined {
  for (let length = Math.min(longestPhrase, words.length - from); length > 1; length -= 1) {
    const phrase = words.slice(from, from + length);
    if (lexicon.waysToSay(phrase.join(' ')) !== undefined) return conceptOf(phrase.join(' '), lexicon);
  }
  return undefined;
}

function conceptOf(asked: string, lexicon: Lexicon): Concept {
  return {
    asked,
    ways: [
      { text: asked, weight: 1 },
      ...[...(lexicon.waysToSay(asked) ?? [])].map((text) => ({ text, weight: sameWeight })),
    ],
    isQuoted: false,
  };
}
