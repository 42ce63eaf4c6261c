import type { Lexicon } from './lexicon.ts';
import { mend } from './spelling.ts';
import { isStopWord, otherNumber, wordsOf } from './words.ts';

/** One thing a question asks about, with the ways to say it that the engine is asked for. */
export interface Concept {
  /** The words of the question. */
  asked: string;
  /** What it counts for beside the other concepts. */
  weight: number;
  /** Ways to say it, the question’s own first; `weight` falls with the distance from the question’s words. */
  ways: readonly { text: string; weight: number }[];
  /** The themes that it names. */
  themes: readonly string[];
  /** True for a phrase in quotation marks, which is taken to the letter. */
  isQuoted: boolean;
}

/** A question, understood. */
export interface Question {
  concepts: readonly Concept[];
  /** The question with typing errors mended; undefined where nothing was mended. */
  mended: string | undefined;
}

const otherWay = 0.85;
const weak = 0.35;
const longestPhrase = 6;
const quotation = /["“”]([^"“”]+)["“”]/g;

/** Understands a question as typed. `mends` false takes every word as it stands. */
export function understand(typed: string, lexicon: Lexicon, mends = true): Question {
  const quoted = [...typed.matchAll(quotation)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => wordsOf(phrase).length > 0);
  const words = wordsOf(typed.replace(quotation, ' '));
  const mended = mends ? mend(words, lexicon).flatMap((word) => word.split(' ')) : words;
  const isMended = mended.join(' ') !== words.join(' ') && mended.join('') !== '';
  return {
    concepts: [...quoted.map(quotedConcept), ...conceptsOf(mended, lexicon)],
    mended: isMended ? [...quoted.map((phrase) => `"${phrase}"`), ...mended].join(' ') : undefined,
  };
}

function quotedConcept(phrase: string): Concept {
  return { asked: phrase, weight: 1, ways: [{ text: phrase, weight: 1 }], themes: [], isQuoted: true };
}

/** The concepts of a row of words: phrases that the thesaurus knows, and the words between them that carry a subject. */
function conceptsOf(words: readonly string[], lexicon: Lexicon): Concept[] {
  const concepts: Concept[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(words, index, lexicon);
    const single = words[index] ?? '';
    if (phrase !== undefined) concepts.push(conceptOf(phrase.join(' '), lexicon));
    else if (!isStopWord(single)) concepts.push(conceptOf(single, lexicon));
    index += phrase?.length ?? 1;
  }
  // Words that only join are all that is left to ask for.
  return concepts.length > 0 ? concepts : words.map((word) => conceptOf(word, lexicon));
}

/** The longest phrase from here on that the thesaurus knows; a single word is not a phrase. */
function phraseAt(words: readonly string[], from: number, lexicon: Lexicon): readonly string[] | undefined {
  for (let length = Math.min(longestPhrase, words.length - from); length > 1; length -= 1) {
    const phrase = words.slice(from, from + length);
    if (lexicon.isName(phrase.join(' '))) return phrase;
  }
  return undefined;
}

function conceptOf(asked: string, lexicon: Lexicon): Concept {
  const plural = otherNumber(asked);
  return {
    asked,
    weight: wordsOf(asked).every((word) => lexicon.isWeakWord(word) || isStopWord(word)) ? weak : 1,
    ways: [
      { text: asked, weight: 1 },
      ...(plural === undefined ? [] : [{ text: plural, weight: 1 }]),
      ...[...(lexicon.waysToSay(asked) ?? [])].map((text) => ({ text, weight: otherWay })),
    ],
    themes: lexicon.themesNamed(asked),
    isQuoted: false,
  };
}
