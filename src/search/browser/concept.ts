import type { Lexicon } from '../shared/lexicon.ts';
import { isArticle, isStopWord, stemOf, subjectsOf } from '../shared/words.ts';

/** One way to say something. */
export type Way = ReturnType<typeof wayOf>;

/** One thing a question asks about. */
export type Concept = ReturnType<typeof conceptOf>;

/** What a way counts for that a half typed word begins. */
const begun = 0.6;
/** What a word counts for that says little: “still”, “council”. */
const littleSaid = 0.3;
/** An age or another number says little beside what it belongs to. */
const figure = 0.5;
/** So many words at most make a name. */
export const longestPhrase = 6;
/** So many words at most are tried for a half typed one. */
const mostBegun = 12;

/** What a phrase counts for where the words that only join are left out of it, and one is left: “in care”. */
const single = 0.3;

/** A phrase in quotation marks, as a concept. */
export function quotedConcept(phrase: string): Concept {
  return { asked: phrase, weight: 1, ways: [wayOf(phrase, true)], themes: [], isQuoted: true };
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
  return concepts;
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
export function conceptOf(asked: string, lexicon: Lexicon, begunWords: readonly string[]) {
  const others = [...lexicon.waysToSay(asked)];
  const isLeftOver = subjectsOf(asked).length === 1 && asked.includes(' ') && others.length > 0;
  return {
    /** The words of the question. */
    asked,
    /** What it counts for beside the other concepts. */
    weight: lexicon.saysLittle(asked) ? littleSaid : /^\d+$/.test(asked) ? figure : 1,
    /** The question’s own way first. */
    ways: [
      wayOf(asked, false, isLeftOver ? single : 1),
      ...others.map((text) => wayOf(text, true)),
      ...begunWords.map((word) => wayOf(word, false, begun)),
    ],
    /** The themes that it names. */
    themes: lexicon.themesNamed(asked),
    /** A phrase in quotation marks, which is taken to the letter. */
    isQuoted: false,
  };
}

const wayOf = (text: string, isInOrder: boolean, weight = 1) => ({
  /** The stems of its words but those that only join. */
  stems: [...new Set(subjectsOf(text))].map(stemOf),
  /** True where its words must stand near to each other in this order. */
  isInOrder,
  /** What it counts for beside the other ways. */
  weight,
});
