// Of one language, so that the words are the same on every machine.
const list = new Intl.ListFormat('en-GB');

/** “a, b and c”: a list as it reads in a sentence. */
export function sentenceList(items: readonly string[]): string {
  return list.format(items);
}

/** A phrase with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
