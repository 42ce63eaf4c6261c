import { mend, withForms } from '../shared/spelling.ts';
import { isStopWord, singular } from '../shared/words.ts';
import type { Ranked } from './matching.ts';
import { named } from './named.ts';
import { cut, understand } from './question.ts';
import { rank } from './ranking.ts';
import type { SearchIndex } from './searchIndex.ts';

/** An answer, best first. */
export type Answer = Awaited<ReturnType<typeof answer>>;

/** The share of the best score below which a record only mentions what is asked: one of the first three or of a kind, and one further down. */
const relevant = { near: 0.5, far: 0.62 };
/** So many are listed openly at most, but where all of a kind are asked for: “what went well”. */
const mostOpen = 12;

/** Answers a question; `mends` false takes every word as it stands. */
export async function answer(index: SearchIndex, typed: string, mends: boolean) {
  const { lexicon } = index;
  const { words, quoted } = cut(typed);
  const english = await englishOf(index, words);
  // A name may have lost the apostrophe of its possessive.
  const isRight = (word: string) => english.some(({ words }) => words.has(word) || words.has(singular(word)));
  const isBegun = (word: string) => word === words.at(-1) && lexicon.isBeginning(word);
  const forms = english.flatMap((beside) => beside.forms);
  const mended = mends ? mend(words, withForms(lexicon, forms), (word) => isRight(word) || isBegun(word)) : words;
  const question = understand(mended, quoted, lexicon, isRight);
  const { ranked, best, unknown } = await rank(index, question);
  const ordered = named(index, ranked, question);
  // What is called as the question comes before the best: “how many recommendations” is a page’s name.
  const keepsToSome = question.wanted.only.length > 0;
  const isAnswer = (one: Ranked, place: number) =>
    one.score >= (place < 3 || keepsToSome ? relevant.near : relevant.far) * best;
  const answers = ordered.filter(isAnswer).map(({ record }) => record);
  const open = keepsToSome ? answers.length : mostOpen;
  return {
    /** What answers the question. */
    records: answers.slice(0, open),
    /** What answers it too, further down than anybody reads: shown openly only where filters narrow it. */
    more: answers.slice(open),
    /** What only mentions something of it. */
    others: ordered.filter((one, place) => !isAnswer(one, place)).map(({ record }) => record),
    /** Words of the question that nothing here says. */
    unknown,
    /** All ways in which its words are said, to be marked. */
    words: question.concepts.flatMap(({ asked, ways }) => [asked, ...ways.flatMap(({ stems }) => stems)]),
    /** True where the question is that of somebody who worries or complains: what helps stands first. */
    help: question.asksHelp,
    /** The question with typing errors mended; undefined where nothing was mended. */
    mended:
      mended.join(' ') === words.join(' ')
        ? undefined
        : [...quoted.map((phrase) => `"${phrase}"`), ...mended].join(' '),
  };
}

/** What English has beside words that are not known: those that are right though nothing here says them, and forms of others. */
function englishOf({ lexicon, english }: SearchIndex, words: readonly string[]) {
  const unknown = words.filter((word) => !isStopWord(word) && !lexicon.isKnown(word));
  return Promise.all([...new Set(unknown.map((word) => word.charAt(0)))].map(english));
}
