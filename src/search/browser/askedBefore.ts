import { isStopWord, stemOf } from '../shared/words.ts';
import type { SearchIndex } from './searchIndex.ts';

/** What a word counts for that says little. */
const littleSaid = 0.2;

/**
 * How often questions with the words of this one were answered by a record, from 0 to 1. What is led to only by words that say
 * little is left out, but where it is among `said`, the records that have something of the question.
 */
export async function askedBefore(index: SearchIndex, words: readonly string[]) {
  const subjects = [...new Set(words.filter((word) => !isStopWord(word)))];
  const asked = await Promise.all(
    subjects.map(async (word) => {
      const stem = stemOf(word);
      // Search goes without, where it does not come.
      const file = await index.asked(stem.charAt(0)).catch(() => undefined);
      const [questions, answers] = file?.get(stem) ?? [0, []];
      return { weight: index.lexicon.saysLittle(word) ? littleSaid : 1, questions, answers };
    }),
  );
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  // Words of a subject first, so that it is known what they lead to.
  asked.sort((one, other) => other.weight - one.weight);
  return (said: ReadonlySet<number>) => {
    const shares = new Map<number, number>();
    for (const { weight, questions, answers } of asked)
      for (const [record, times] of answers) {
        if (weight < 1 && !said.has(record) && !shares.has(record)) continue;
        // One question alone is little to go by.
        const share = times / (questions + 1);
        shares.set(record, (shares.get(record) ?? 0) + (share * weight) / whole);
      }
    return shares;
  };
}
