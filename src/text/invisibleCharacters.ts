/** Signs that no reader sees: control characters, marks that turn or join writing, tags, and signs of a broken encoding. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\u3164\uFFFD-\uFFFF](?<![\t\n])(?<!\r(?=\n))|[\uD800-\uDFFF]/gu;

/** Two alphabets in one word: a letter that only looks like the one meant. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** Something in a text that readers and search would stumble over without seeing it. */
export interface Unseen {
  index: number;
  fault: string;
  cure: string;
}

/** The signs in a text that deceive the eye, in order. A byte order mark at the start is none. */
export function unseenIn(text: string): Unseen[] {
  const signs = [...text.matchAll(unseen)].filter(({ 0: sign, index }) => index > 0 || sign !== '\uFEFF');
  const all = signs.map(({ 0: sign, index }): Unseen => {
    const fault = `there is a sign that readers cannot see (\`${codeOf(sign)}\`)`;
    return { index, fault, cure: cures.get(sign) ?? 'remove it: type the words anew if you cannot see it' };
  });
  for (const { 0: pair, index } of text.matchAll(mixed)) {
    const odd = [...pair].find((letter) => !/\p{Script=Latin}/u.test(letter)) ?? pair;
    const fault = `a word holds a letter of another alphabet (\`${odd}\`, ${codeOf(odd)})`;
    all.push({ index, fault, cure: 'type the word anew: the letter only looks like the one that is meant' });
  }
  return all.sort((one, other) => one.index - other.index);
}

const cures = new Map([
  ['\uFFFD', 'write the letter that was meant: it was lost when the file was saved'],
  ['\r', 'save the file again with the line ends of Windows or Linux'],
]);

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
