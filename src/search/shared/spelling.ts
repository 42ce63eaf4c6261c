import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';
import { closeKey, isStopWord, shortestMended } from './words.ts';

/** How many letters of a word may be wrong for it to be another: two in long words, and in middling ones with the same ends. */
function allowedSteps(word: string, candidate: string): number {
  if (word.length >= 10) return 2;
  const hasSameEnds = word[0] === candidate[0] && word.at(-1) === candidate.at(-1);
  return word.length >= 8 && hasSameEnds ? 2 : 1;
}

/** True where two neighbouring letters are swapped, and nothing else differs. */
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

const undoubled = (word: string) => word.replace(/(.)\1/g, '$1');

/** The known words that a word may be mistyped for, the nearest first; `more` letters may be wrong than a typing error leaves. */
export function nearWords(word: string, known: readonly string[], more = 0): string[] {
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const near: { word: string; cost: number }[] = [];
  for (const candidate of known) {
    const allowed = allowedSteps(word, candidate) + more;
    if (candidate.length < shortestMended || Math.abs(candidate.length - word.length) > allowed) continue;
    // People often swap two letters, and seldom mistype the first: a swap is one step, not two.
    const steps = distance(word, candidate) - (isSwap(word, candidate) ? 1 : 0);
    if (steps > allowed) continue;
    const cost =
      steps +
      (candidate[0] === word[0] ? 0 : 0.75) +
      Math.abs(candidate.length - word.length) * 0.01 -
      // A letter doubled, or one not doubled, is the commonest error.
      (undoubled(candidate) === undoubled(word) ? 0.5 : 0);
    near.push({ word: candidate, cost });
  }
  return near.sort((one, other) => one.cost - other.cost || (one.word < other.word ? -1 : 1)).map(({ word }) => word);
}

/** The words with typing errors mended: letters wrong, two words written as one, one word written as two. */
export function mend(words: readonly string[], lexicon: Lexicon): string[] {
  const isKnown = (word: string) => isStopWord(word) || lexicon.hasWord(word) || lexicon.waysToSay(word) !== undefined;
  const mended: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const both = word + (words[index + 1] ?? '');
    // The last word may be still being typed.
    const isBeginning = index === words.length - 1 && lexicon.beginsWord(word);
    if (isKnown(word) || isBeginning) {
      mended.push(word);
    } else if (both !== word && lexicon.hasWord(both)) {
      mended.push(both);
      index += 1;
    } else {
      mended.push(mendWord(word, lexicon));
    }
  }
  return mended;
}

function mendWord(word: string, { spellings, joined }: Lexicon): string {
  const [near] = nearWords(word, [...spellings, ...joined.keys()]);
  const better = joined.has(word) ? word : (near ?? word);
  return joined.get(better) ?? better;
}

/** Known words near to those of a question that nothing answers: what may have been meant. */
export function suggestions(words: readonly string[], { spellings }: Pick<Lexicon, 'spellings'>): string[] {
  const unknown = words.filter((word) => !isStopWord(word));
  const near = unknown.flatMap((word) => nearWords(word, spellings, 2).slice(0, 3));
  return [...new Map(near.toReversed().map((word) => [closeKey(word), word])).values()].reverse().slice(0, 6);
}
