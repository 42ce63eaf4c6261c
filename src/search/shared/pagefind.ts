/** A record that Pagefind found. */
export interface PagefindHit {
  id: string;
  /** The places of the words in the record. */
  words: number[];
  /** What was told of the record when it was given. */
  data(): Promise<{ raw_url?: string }>;
}

/** An instance of Pagefind: the part of it that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindHit[] }>;
}

/**
 * A stem as Pagefind is given it and asked for it. Pagefind finds words by their beginnings too, and of a word in quotation marks
 * tells one place only: with an end of its own, a stem is the beginning of no other.
 */
export const pagefindWord = (stem: string) => `${stem}xq`;

/** All records, in the order in which Pagefind was given them; the build makes sure that it is so. */
export async function allInOrder(pagefind: Pagefind): Promise<PagefindHit[]> {
  const { results } = await pagefind.search(null);
  return results;
}

/** A number that an index of other records, or of the same in another order, does not have. */
export function sumOf(records: readonly PagefindHit[]): number {
  let sum = 0;
  for (const letter of records.map(({ id }) => id).join(' ')) sum = (sum * 31 + letter.charCodeAt(0)) % 4_294_967_291;
  return sum;
}

/** Loads Pagefind’s script, and starts it on the index in a folder. Throws where it cannot be loaded or run. */
export async function loadPagefind(script: string, folder: string, edition = ''): Promise<Pagefind> {
  // Pagefind reports a blocked WebAssembly on the console only; this asks the browser first, and throws.
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Promise<Pagefind>;
  };
  // An instance of its own, since one that failed keeps its failures. Without a tag, the first file is the one loaded early.
  const pagefind = await createInstance({ basePath: folder, noWorker: true, metaCacheTag: edition });
  await pagefind.init();
  return pagefind;
}
