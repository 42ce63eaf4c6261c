import { mend, mendedWord } from '../shared/spelling.ts';
import { isStopWord, singular } from '../shared/words.ts';
import { closeness } from './closeness.ts';
import { named } from './named.ts';
import { cut, understand } from './question.ts';
import { byScore, type Ranked } from './ranking.ts';
import { rank } from './scores.ts';
import type { SearchIndex } from './searchIndex.ts';

/** An answer, best first. */
export interface Answer {
  /** What answers the question. */
  records: number[];
  /** What only mentions something of it. */
  others: number[];
  /** Words of the question that nothing here says. */
  unknown: string[];
  /** The question with typing errors mended; undefined where nothing was mended. */
  mended: string | undefined;
  /** All ways in which its words are said, to be marked. */
  words: string[];
  /** True where the question is that of somebody who worries or complains: what helps stands first. */
  help: boolean;
}

/** So many of the best are read as they stand, to order them among themselves. */
export const readAgain = 12;
/** The share of the best score below which a record only mentions what is asked. */
const relevant = 0.42;

/** Answers a question; `mends` false takes every word as it stands. */
export async function answer(index: SearchIndex, typed: string, mends: boolean): Promise<Answer> {
  const { lexicon } = index;
  const { words, quoted } = cut(typed);
  const right = await rightWords(index, words);
  const isBegun = (word: string) => word === words.at(-1) && lexicon.isBeginning(word);
  const mended = mends ? mend(words, lexicon, (word) => right.has(word) || isBegun(word)) : words;
  const question = understand(mended, quoted, lexicon, (word) => right.has(word));
  const { ranked, unknown } = await rank(index, question);
  const read = named(index, await rankAgain(index, ranked, mended), question);
  const limit = relevant * (read[0]?.score ?? 0);
  return {
    records: read.filter(({ score }) => score >= limit).map(({ record }) => record),
    others: read.filter(({ score }) => score < limit).map(({ record }) => record),
    unknown,
    words: question.concepts.flatMap(({ asked, ways }) => [asked, ...ways.flatMap(({ stems }) => stems)]),
    help: question.asksHelp,
    mended:
      mended.join(' ') === words.join(' ')
        ? undefined
        : [...quoted.map((phrase) => `"${phrase}"`), ...mended].join(' '),
  };
}

/** The words that are right though nothing here says them: words of English that could be taken for mistyped ones. */
async function rightWords({ lexicon, english }: SearchIndex, words: readonly string[]): Promise<ReadonlySet<string>> {
  const doubtful = words.filter(
    (word) =>
      !isStopWord(word) &&
      !lexicon.isKnown(word) &&
      (mendedWord(word, lexicon) !== undefined || lexicon.isBeginning(word)),
  );
  const lists = await Promise.all(doubtful.map((word) => english(word[0] ?? '')));
  // A name may have lost the apostrophe of its possessive.
  return new Set(doubtful.filter((word, place) => lists[place]?.has(word) || lists[place]?.has(singular(word))));
}

/** The best read as they stand and put in order, before the others. */
async function rankAgain(index: SearchIndex, ranked: readonly Ranked[], asked: readonly string[]): Promise<Ranked[]> {
  const best = await Promise.all(
    ranked.slice(0, readAgain).map(async ({ record, score }) => ({
      record,
      score: score * closeness(await index.result(record), asked),
    })),
  );
  return [...best, ...ranked.slice(readAgain)].sort(byScore);
}
