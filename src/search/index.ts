import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type IndexFile } from 'pagefind';
import { resultKinds } from '../exports/resultKinds.ts';
import { type SearchRecord, searchRecords } from '../exports/searchRecords.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { pages } from '../model/permalinks.ts';
import { facetRows } from './facets.ts';
import { lexiconFile } from './lexicon.ts';

/** Files that Pagefind writes for its own interface, which this site does not use. */
const unused = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
]);

/** Where Pagefind’s script asks which parts of the index it needs for some words. */
const asksForParts = /this\.backend\.request_indexes\(\w+,(\w+)\)/g;

/** A search index before it is written: the files below `pagefind/`, and how many things can be found. */
export interface SearchIndex {
  files: readonly { path: string; content: Uint8Array | string }[];
  records: number;
}

/**
 * Makes the search index of a catalogue: one record for each thing that can be found, and the lexicon. It takes no page,
 * so that pages can be made meanwhile. Throws where Pagefind drops or merges a record.
 */
export async function makeSearchIndex(catalogue: Catalogue): Promise<SearchIndex> {
  const records = searchRecords(catalogue);
  if (new Set(records.map(({ url }) => url)).size !== records.length)
    throw new Error('two search records have one address');
  const made = await indexOf(records);
  const names = lexiconFile(catalogue, records, resultKinds);
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const inOrder = recordUrls(made).map((url) => {
    const record = byUrl.get(url);
    if (record === undefined) throw new Error(`Pagefind knows ${url}, which is no record`);
    return record;
  });
  if (inOrder.length !== records.length) throw new Error('Pagefind lost a record');
  const files = await Promise.all(made.filter(({ path }) => !unused.has(path)).map(published));
  const lexicon = { ...names, facets: facetRows(inOrder, names.names) };
  return {
    files: [...files, { path: 'lexicon.json', content: JSON.stringify(lexicon) }],
    records: records.length,
  };
}

/** Pagefind’s own files for records. */
async function indexOf(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { url, title, text, aliases } of records) {
      const added = await index.addCustomRecord({
        url,
        language: 'en',
        content: text,
        // No filters: Pagefind writes them in another order each time. The lexicon holds the facets instead.
        meta: { title, ...(aliases.length > 0 && { aka: aliases.join(', ') }) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

/** Writes a search index into `folder` (a built site), below `pagefind/`, and has the search page load it early. */
export async function writeSearchIndex({ files }: SearchIndex, folder: string): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
  await preload(
    folder,
    files.map(({ path }) => path),
  );
}

/**
 * A file of Pagefind as it is published. The WebAssembly is unpacked and named for what it is, since a server packs it
 * closer than Pagefind does. The file of languages leads there: what follows its question mark is no part of a file’s name.
 * To name all records, the script asks for no part of the index; Pagefind’s own loads every one, a megabyte of ten thousand.
 */
async function published({ path, content }: IndexFile): Promise<SearchIndex['files'][number]> {
  const text = () => new TextDecoder().decode(content);
  if (path === 'pagefind.js') {
    if (text().match(asksForParts)?.length !== 1)
      throw new Error('Pagefind asks for parts of its index in another way');
    const lean = text().replace(asksForParts, '($1.length>0?$&:"[]")');
    const { code } = await transform(lean, { minify: true, format: 'esm', target: 'es2022' });
    return { path, content: code };
  }
  if (path === 'wasm.en.pagefind') return { path: 'wasm.en.wasm', content: gunzipSync(content) };
  if (path === 'pagefind-entry.json') {
    const entry = text();
    if (!entry.includes('"wasm":"en"')) throw new Error('Pagefind names its WebAssembly in another way');
    return { path, content: entry.replace('"wasm":"en"', '"wasm":"en.wasm?"') };
  }
  return { path, content };
}

/**
 * Has the search page load the index early, whose names are only known now. An index in many parts is not loaded before
 * it is known which of them are asked for.
 */
async function preload(folder: string, files: readonly string[]): Promise<void> {
  const page = join(folder, pages.search, 'index.html');
  const html = await readFile(page, 'utf8');
  const parts = files.filter((path) => path.startsWith('index/'));
  const early = [...files.filter((path) => path.endsWith('.pf_meta')), ...parts.slice(0, 1)];
  const [entry] = /<link\b[^>]*pagefind-entry\.json[^>]*>/.exec(html) ?? [];
  if (entry === undefined) throw new Error('the search page does not load the index early');
  const links = (parts.length === 1 ? early : early.slice(0, -1)).map((path) =>
    entry.replace(/pagefind-entry\.json[^"]*/, path),
  );
  await writeFile(page, html.replace(entry, [entry, ...links].join('')));
}

/** The addresses of Pagefind’s records, in the order of its own names for them. */
function recordUrls(files: readonly IndexFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => {
      // A mark of Pagefind stands before the JSON.
      const text = gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, '');
      return { id: basename(path), url: (JSON.parse(text) as { url: string }).url };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ url }) => url);
}
