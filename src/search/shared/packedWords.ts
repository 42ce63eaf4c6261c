/** How many letters two words begin with alike; 9 at most, so that it is one digit. */
function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < 9 && count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** Sorted words, each as how many letters it shares with the one before and the rest: `0adopt`, `5er`. A third is less to send. */
export const packWords = (words: readonly string[]): string[] =>
  words.map((word, place) => {
    const shared = sharedLetters(words[place - 1] ?? '', word);
    return shared + word.slice(shared);
  });

/** The words that were packed. */
export function unpackWords(packed: readonly string[]): string[] {
  let before = '';
  return packed.map((word) => {
    before = before.slice(0, Number(word[0])) + word.slice(1);
    return before;
  });
}
