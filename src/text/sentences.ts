// Not Intl.Segmenter: its answers change with the Unicode data of the Node that runs it.
const sentenceEnd = /(?<=[.!?]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\d])/u;
const abbreviation = /(?:^|\s)(?:e\.g|i\.e|etc|vs|no|Dr|Mr|Mrs|Ms|St|Prof)\.$/;

/** The sentences of a piece of plain text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.trim().split(sentenceEnd)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
}

/** How many words a piece of text has: runs of anything but space that hold a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
