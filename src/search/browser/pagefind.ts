/** A record that Pagefind found. */
export interface PagefindHit {
  id: string;
  score: number;
  /** Places of the words in the record’s content; none where they stand only in its other fields. */
  words: number[];
  /** The other fields that have a word, or the beginning of one. */
  matchedMetaFields?: string[];
  data(): Promise<{ raw_url: string; content: string; meta: Record<string, string> }>;
}

/** An instance of Pagefind: the part of it that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindHit[] } | null>;
}

interface PagefindScript {
  createInstance(options: object): Promise<Pagefind>;
}

// What it cannot load Pagefind throws twice: at whoever asks it, and at nobody.
addEventListener('unhandledrejection', (event) => {
  if (String(event.reason).includes('Pagefind')) event.preventDefault();
});

/** Loads Pagefind from below `base` and starts it. Throws where it cannot be loaded or run. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // Pagefind reports a blocked WebAssembly on the console only; this asks the browser first, and throws.
  new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindScript;
  // An instance of its own, since one that failed keeps its failures.
  const pagefind = await createInstance({
    basePath: `${base}pagefind/`,
    noWorker: true,
    // The address of the first file then is the one that the page loads early.
    metaCacheTag: '',
    ranking: { metaWeights: { title: 4, aka: 1.5 }, termSimilarity: 6 },
  });
  await pagefind.init();
  return pagefind;
}
