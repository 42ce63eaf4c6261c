/** Signs that no reader sees: control characters, fillers, marks that turn or join writing, signs of one font alone, and those of a broken encoding. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFFC-\uFFFF](?<![\t\n])(?<!\r(?=\n))|[\uD800-\uDFFF]/gu;

/** Joiners and variants of letters in scripts that are written with them, and the sign that makes a picture of an emoji. */
const needed =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Mn}])[\u200C\u200D](?=\p{L})|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])\u200D|(?<=\p{Script=Mongolian})[\u180B-\u180F]|(?<=\p{Emoji})\uFE0F|(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/**
 * Letters in UTF-8 that were read as those of Windows: a first letter and one or two that stand for what followed. `é’` may
 * be meant, as in CAFÉ’S: quotes and dashes count only beside another such sign. And `Õ`, for `’`, as old Macs read it.
 */
const follows = '\\u0080-\\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ';
const quotes = '‘’“”–—…';
const misread = new RegExp(
  `[ÂÃÄÅÆÐÑ][${follows}]|[à-ï](?:[${follows}][${follows}${quotes}]|[${quotes}][${follows}])|ðŸ|(?<=[\\p{Ll}\\d.,;])[ÂÃ](?= )|(?<=\\p{Ll})Õ(?=\\p{Ll})`,
  'gu',
);

/** Two alphabets in one word: a letter that only looks like the one meant. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** The signs in a text that readers and search would stumble over without seeing them, in order. A byte order mark at the start is none. */
export function invisibleIn(text: string) {
  const joiners = new Set([...text.matchAll(needed)].map(({ index }) => index));
  const signs = [...text.matchAll(invisible)].filter(
    ({ 0: sign, index }) => !joiners.has(index) && (index > 0 || sign !== '\uFEFF'),
  );
  const all = signs.map(({ 0: sign, index }) => {
    const fault = `there is a sign that readers cannot see (\`${codeOf(sign)}\`)`;
    return { index, fault, cure: cures.get(sign) ?? 'remove it: type the words anew if you cannot see it' };
  });
  for (const { 0: pair, index } of text.matchAll(mixed)) {
    const odd = [...pair].find((letter) => !/\p{Script=Latin}/u.test(letter)) ?? pair;
    const fault = `a word holds a letter of another alphabet (\`${odd}\`, ${codeOf(odd)})`;
    all.push({ index, fault, cure: 'type the word anew: the letter only looks like the one that is meant' });
  }
  for (const { 0: letters, index } of text.matchAll(misread)) {
    const fault = `letters were lost when the text was copied (\`${letters}\`)`;
    all.push({ index, fault, cure: 'write what was meant, for example ’ or é, and save the file in UTF-8' });
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
