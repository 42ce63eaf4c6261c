import type { Lexicon } from '../shared/lexicon.ts';
import { isStopWord, stemOf, subjectsOf, wordsOf } from '../shared/words.ts';
import { type Intent, intentOf } from './intent.ts';

/** One way to say something. */
export interface Way {
  /** The stems of its words but those that only join. */
  stems: readonly string[];
  /** True where the words stand for what is asked only as they stand, one after the other: “child in need”. */
  isFixed: boolean;
  /** Falls with the distance from the words of the question. */
  weight: number;
}

/** One thing a question asks about. */
export interface Concept {
  /** The words of the question. */
  asked: string;
  /** What it counts for beside the other concepts. */
  weight: number;
  /** The question’s own way first. */
  ways: readonly Way[];
  /** The themes that it names. */
  themes: readonly string[];
  /** A phrase in quotation marks, which is taken to the letter. */
  isQuoted: boolean;
}

/** A question, understood. */
export interface Question {
  concepts: readonly Concept[];
  intent: Intent;
  /** The areas that its subject names. */
  areas: readonly string[];
  /** What a theme or a page that is asked for may be called: all its words, and those that carry a subject. */
  names: readonly string[];
  /** The same in other words. */
  otherNames: readonly string[];
  /** True where it asks for help, not for what was found. */
  asksHelp: boolean;
  /** The glossary term that is asked for: “what is a pathway plan”. */
  term: string | undefined;
}

const otherWay = 0.85;
const begun = 0.6;
const weak = 0.2;
/** An age or another number says little beside what it belongs to. */
const figure = 0.5;
/** Of whom everything here tells. */
const everybody = new Set(['children', 'young', 'people'].map(stemOf));
const longestPhrase = 6;
const mostBegun = 12;

const whatIs = /^(?:what|who) ?(?:s|is|are|was|were)\b(?: an?| the)? (.+?)(?: mean)?$/;

/** The words and the quoted phrases of what was typed. */
export function cut(typed: string): { words: string[]; quoted: string[] } {
  const quotation = /["“”]([^"“”]+)["“”]/g;
  const quoted = [...typed.matchAll(quotation)].map(([, phrase = '']) => wordsOf(phrase).join(' '));
  return { words: wordsOf(typed.replace(quotation, ' ')), quoted: quoted.filter((phrase) => phrase !== '') };
}

/** Understands a question, cut and mended. `isRight` is true for an English word that is not the beginning of another here. */
export function understand(
  words: readonly string[],
  quoted: readonly string[],
  lexicon: Lexicon,
  isRight: (word: string) => boolean,
): Question {
  const isPlain = (word: string) => isStopWord(word) || lexicon.isWeak(word) || lexicon.isAreaWord(word);
  const intent = intentOf(words.join(' '), isPlain);
  const asked = wordsOf(intent.subject);
  const concepts = [
    ...quoted.map(
      (phrase): Concept => ({
        asked: phrase,
        weight: 1,
        ways: [{ stems: subjectsOf(phrase).map(stemOf), isFixed: true, weight: 1 }],
        themes: [],
        isQuoted: true,
      }),
    ),
    ...conceptsOf(asked, lexicon, isRight),
  ];
  const subjects = asked.filter((word) => !isStopWord(word));
  const strong = subjects.filter((word) => !lexicon.isWeak(word));
  const named = strong.length > 0 ? strong : subjects;
  const [only] = concepts;
  const otherNames = concepts.length === 1 ? [...(lexicon.waysToSay(only?.asked ?? '') ?? [])].map(subjectsOf) : [];
  const areas = [named, subjects, ...otherNames].flatMap((words) =>
    words.length === 0 ? [] : lexicon.areasNamed(words),
  );
  const typed = words.join(' ');
  const isBare = !concepts.some(({ weight }) => weight === 1) && areas.length === 0;
  const kindWords = words.filter((word) => !isStopWord(word) && !lexicon.isWeak(word)).join(' ');
  const names = [
    typed,
    ...(isBare && intent.only.length > 0 ? [kindWords] : []),
    ...(isBare && intent.asksGrade && !intent.namesYear ? ['grade'] : []),
  ];
  const [, what] = whatIs.exec(typed) ?? [];
  return {
    concepts,
    intent,
    areas: [...new Set(areas)],
    names,
    otherNames:
      concepts.length === 1 && intent.only.length === 0 ? [...(lexicon.waysToSay(only?.asked ?? '') ?? [])] : [],
    asksHelp: lexicon.asksHelp(typed),
    term: what !== undefined && lexicon.isTerm(what) ? what : undefined,
  };
}

/** The concepts of a row of words: phrases that the thesaurus knows, and the words between them that carry a subject. */
function conceptsOf(words: readonly string[], lexicon: Lexicon, isRight: (word: string) => boolean): Concept[] {
  const concepts: Concept[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(words, index, lexicon);
    const single = words[index] ?? '';
    if (phrase !== undefined) concepts.push(conceptOf(phrase.join(' '), lexicon, []));
    else if (!isStopWord(single)) {
      const isLast = index === words.length - 1;
      const more = isLast && !lexicon.isKnown(single) && !isRight(single) ? lexicon.begunBy(single) : [];
      concepts.push(conceptOf(single, lexicon, more.slice(0, mostBegun)));
    }
    index += phrase?.length ?? 1;
  }
  return concepts;
}

/** The longest phrase from here on that the thesaurus knows; a single word is not a phrase. */
function phraseAt(words: readonly string[], from: number, lexicon: Lexicon): readonly string[] | undefined {
  for (let length = Math.min(longestPhrase, words.length - from); length > 1; length -= 1) {
    const phrase = words.slice(from, from + length);
    if (lexicon.isName(phrase.join(' '))) return phrase;
  }
  return undefined;
}

function conceptOf(asked: string, lexicon: Lexicon, begunWords: readonly string[]): Concept {
  const way = (text: string, weight: number): Way => {
    const words = wordsOf(text);
    const subjects = subjectsOf(text);
    const isFixed = words.length > 1 && subjects.every((word) => lexicon.isWeak(word));
    return { stems: [...new Set(subjects)].map(stemOf), isFixed, weight };
  };
  const others = [...(lexicon.waysToSay(asked) ?? [])];
  const isWeak =
    wordsOf(asked).every((word) => lexicon.isWeak(word) || isStopWord(word)) ||
    others.some((text) => wordsOf(text).every((word) => everybody.has(stemOf(word))));
  return {
    asked,
    weight: isWeak ? weak : /^\d+$/.test(asked) ? figure : 1,
    ways: [way(asked, 1), ...others.map((text) => way(text, otherWay)), ...begunWords.map((word) => way(word, begun))],
    themes: lexicon.themesNamed(asked),
    isQuoted: false,
  };
}
