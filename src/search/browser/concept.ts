import type { Lexicon } from '../shared/lexicon.ts';
import { isArticle, isStopWord, stemOf, subjectsOf } from '../shared/words.ts';

/** One way to say something. */
export interface Way {
  /** The stems of its words but those that only join. */
  stems: readonly string[];
  /** How its words must stand: anywhere, near to each other, near and in this order, or one straight after the other. */
  stand: 'anywhere' | 'near' | 'inOrder' | 'asHere';
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

/** What a way counts for that the question does not use, and one that a half typed word begins. */
const otherWay = 0.85;
const begun = 0.6;
/** What a word counts for that says little: “still”, “council”. */
const littleSaid = 0.2;
/** An age or another number says little beside what it belongs to. */
const figure = 0.5;
/** Of whom everything here tells. */
const everybody = new Set(['children', 'young', 'people'].map(stemOf));
/** So many words at most make a name. */
export const longestPhrase = 6;
/** So many words at most are tried for a half typed one. */
const mostBegun = 12;

/** What a phrase counts for where the words that only join are left out of it, and one is left: “in care”. */
const single = 0.3;

/** A phrase in quotation marks, as a concept. */
export function quotedConcept(phrase: string): Concept {
  const way: Way = { stems: subjectsOf(phrase).map(stemOf), stand: 'asHere', weight: 1 };
  return { asked: phrase, weight: 1, ways: [way], themes: [], isQuoted: true };
}

/** The concepts of a row of words: phrases that the thesaurus knows, and the words between them that carry a subject. */
export function conceptsOf(words: readonly string[], lexicon: Lexicon, isRight: (word: string) => boolean): Concept[] {
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
  // “Mums and dads” asks for one thing.
  return concepts.filter(
    ({ asked }, place) => !concepts.slice(0, place).some((one) => lexicon.meanTheSame(one.asked, asked)),
  );
}

/** The longest phrase from here on that the thesaurus knows; a single word is not a phrase. */
function phraseAt(words: readonly string[], from: number, lexicon: Lexicon): readonly string[] | undefined {
  for (let length = Math.min(longestPhrase, words.length - from); length > 1; length -= 1) {
    const phrase = words.slice(from, from + length);
    const isWhole = !isArticle(phrase[0] ?? '') && !isArticle(phrase[length - 1] ?? '');
    if (isWhole && lexicon.isName(phrase.join(' '))) return phrase;
  }
  return undefined;
}

/** A word or phrase as a concept, with all ways to say it, and the words that it may be the beginning of. */
export function conceptOf(asked: string, lexicon: Lexicon, begunWords: readonly string[]): Concept {
  const others = [...(lexicon.waysToSay(asked) ?? [])];
  return {
    asked,
    weight: conceptSaysLittle(asked, others, lexicon) ? littleSaid : /^\d+$/.test(asked) ? figure : 1,
    ways: [
      wayOf(asked, subjectsOf(asked).length === 1 && asked.includes(' ') && others.length > 0 ? single : 1, lexicon),
      ...others.map((text) => wayOf(text, otherWay, lexicon)),
      ...begunWords.map((word) => wayOf(word, begun, lexicon)),
    ],
    themes: lexicon.themesNamed(asked),
    isQuoted: false,
  };
}

/** A way to say something. A phrase of words that say little by themselves is one only as it stands. */
function wayOf(text: string, weight: number, lexicon: Lexicon): Way {
  const subjects = subjectsOf(text);
  const saysLittle = (word: string) => lexicon.saysLittle(word);
  const stand = subjects.every(saysLittle)
    ? 'asHere'
    : weight < 1
      ? 'inOrder'
      : subjects.some(saysLittle)
        ? 'near'
        : 'anywhere';
  return { stems: [...new Set(subjects)].map(stemOf), stand, weight };
}

/** True for one word that says little beside others, and for what means the same as such a word, or as everybody. */
function conceptSaysLittle(asked: string, others: readonly string[], lexicon: Lexicon): boolean {
  const saysLittle = (text: string) => !text.includes(' ') && (isStopWord(text) || lexicon.saysLittle(text));
  const isEverybody = (text: string) => text.split(' ').every((word) => everybody.has(stemOf(word)));
  return [asked, ...others].some((text) => saysLittle(text) || isEverybody(text));
}
