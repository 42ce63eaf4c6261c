import type { Lexicon } from '../shared/lexicon.ts';
import { isArticle, isStopWord, stemOf, subjectsOf, wordsOf } from '../shared/words.ts';
import { type Intent, intentOf } from './intent.ts';

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

/** A question, understood. */
export interface Question {
  concepts: readonly Concept[];
  intent: Intent;
  /** The areas that its subject names. */
  areas: readonly string[];
  /** The inspections to which it keeps, those of an authority that it names; undefined where it names none. */
  inspections: readonly string[] | undefined;
  /** What a page or another thing that is asked for may be called. */
  names: readonly string[];
  /** Its subject, where it asks for nothing else; else empty. */
  bare: string;
  /** True where it asks for help, not for what was found. */
  asksHelp: boolean;
  /** What is asked for its meaning: “what is a pathway plan”. */
  meaningOf: string | undefined;
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

/** What a phrase counts for where the words that only join are left out of it, and one is left: “in care”. */
const single = 0.3;

const whatIs = /^(?:wh?at|wot|who) ?(?:s|is|are|was|were|does|do)\b(?: an?| the)? (.+?)(?: mean| stand for)?$/;

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
  const typed = words.join(' ');
  const { rest, inspections } = lexicon.withoutAuthority(words);
  const intent = intentOf(rest.join(' '), lexicon);
  const asked = wordsOf(intent.subject);
  const concepts = [...quoted.map(quotedConcept), ...conceptsOf(asked, lexicon, isRight)];
  const [main, ...others] = concepts.filter(({ weight }) => weight === 1);
  const mainWays = main === undefined || others.length > 0 ? [] : [...(lexicon.waysToSay(main.asked) ?? [])];
  const subjects = asked.filter((word) => !isStopWord(word));
  const strong = subjects.filter((word) => !lexicon.isWeak(word) && !/^\d+$/.test(word));
  const areasOf = (rows: readonly (readonly string[])[]) => [
    ...new Set(rows.filter(({ length }) => length > 0).flatMap((row) => lexicon.areasNamed(row))),
  ];
  // All of the words together name an area more surely than those alone that are left without “children” and the like.
  const exactly = areasOf([subjects.length > 1 ? subjects : [], ...mainWays.map(subjectsOf)]);
  const areas = exactly.length > 0 ? exactly : areasOf([strong, subjects]);
  const isOfAll = main === undefined && areas.length === 0;
  const bare = bareSubject(subjects, concepts, intent, lexicon);
  // “Which services were good?” asks for the judgements with that grade.
  const isNow = isOfAll && intent.inYear === undefined;
  if (isNow && intent.grade !== undefined)
    concepts.push({ ...conceptOf(`graded ${intent.grade}`, lexicon, []), asked: intent.grade });
  return {
    concepts,
    intent,
    areas,
    inspections,
    names: [
      typed,
      ...(isOfAll && !intent.asksGrade ? [longestCalled(words, lexicon)] : []),
      ...(intent.kinds['term'] && intent.grade !== undefined ? [intent.grade] : []),
      ...(isNow && intent.asksGrade && intent.grade === undefined ? ['grade'] : []),
    ],
    bare,
    asksHelp: lexicon.asksHelp(typed),
    meaningOf: whatIs.exec(typed)?.[1],
  };
}

/**
 * The subject of a question that asks for nothing else: “fostering”, “is there early help”, “adoption services in 2018”. Words that
 * stand for the whole of this site are left out where nothing is called so with them.
 */
function bareSubject(words: readonly string[], concepts: readonly Concept[], intent: Intent, lexicon: Lexicon): string {
  const { only, asksGrade, kinds, inYear } = intent;
  if (only.length > 0 || asksGrade || kinds['statistic'] || (kinds['inspection'] && inYear === undefined)) return '';
  const whole = words.filter((word) => word !== inYear).join(' ');
  const [main, ...others] = concepts.filter(
    ({ asked }) => !asked.split(' ').every(lexicon.isGeneral) && asked !== inYear,
  );
  return lexicon.isCalled(whole) || main === undefined || others.length > 0 ? whole : main.asked;
}

/** The longest row of words in a question by which something is called; empty where there is none. */
function longestCalled(words: readonly string[], lexicon: Lexicon): string {
  for (let length = Math.min(longestPhrase, words.length - 1); length > 1; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(' ');
      if (lexicon.calledSo(name).size > 0) return name;
    }
  return '';
}

function quotedConcept(phrase: string): Concept {
  const way: Way = { stems: subjectsOf(phrase).map(stemOf), stand: 'asHere', weight: 1 };
  return { asked: phrase, weight: 1, ways: [way], themes: [], isQuoted: true };
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
    const isWhole = !isArticle(phrase[0] ?? '') && !isArticle(phrase[length - 1] ?? '');
    if (isWhole && lexicon.isName(phrase.join(' '))) return phrase;
  }
  return undefined;
}

function conceptOf(asked: string, lexicon: Lexicon, begunWords: readonly string[]): Concept {
  const others = [...(lexicon.waysToSay(asked) ?? [])];
  return {
    asked,
    weight: isWeakConcept(asked, others, lexicon) ? weak : /^\d+$/.test(asked) ? figure : 1,
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
  const isWeak = (word: string) => lexicon.isWeak(word);
  const stand = subjects.every(isWeak)
    ? 'asHere'
    : weight < 1
      ? 'inOrder'
      : subjects.some(isWeak)
        ? 'near'
        : 'anywhere';
  return { stems: [...new Set(subjects)].map(stemOf), stand, weight };
}

/** True for one word that says little beside others, and for what means the same as such a word, or as everybody. */
function isWeakConcept(asked: string, others: readonly string[], lexicon: Lexicon): boolean {
  const isWeakWord = (text: string) => !text.includes(' ') && (isStopWord(text) || lexicon.isWeak(text));
  const isEverybody = (text: string) => text.split(' ').every((word) => everybody.has(stemOf(word)));
  return [asked, ...others].some((text) => isWeakWord(text) || isEverybody(text));
}
