// Of one language, so that the words are the same on every machine.
const list = new Intl.ListFormat('en-GB');

/** “a, b and c”: a list as it reads in a sentence. */
export function sentenceList(items: readonly string[]): string {
  return list.format(items);
}

/** Items in runs of neighbours that are alike. */
export function runsOf<Item>(items: readonly Item[], isLike: (one: Item, before: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || !isLike(item, before)) runs.push([item]);
    else run.push(item);
  }
  return runs;
}

/** A phrase with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
