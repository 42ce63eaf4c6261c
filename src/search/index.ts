import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type IndexFile } from 'pagefind';
import { resultKinds } from '../exports/resultKinds.ts';
import { searchRecords } from '../exports/searchRecords.ts';
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

/**
 * Writes the search index of a catalogue into `folder` (a built site), below `pagefind/`: one record for each thing
 * that can be found, and the lexicon. Returns the number of records. Throws where Pagefind drops or merges one.
 */
export async function buildSearchIndex(catalogue: Catalogue, folder: string): Promise<number> {
  const records = searchRecords(catalogue);
  if (new Set(records.map(({ url }) => url)).size !== records.length)
    throw new Error('two search records have one address');
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
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
  await close();
  if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
  for (const { path, content } of files) {
    if (unused.has(path)) continue;
    const [name, bytes] = await published(path, content);
    await mkdir(dirname(join(outputPath, name)), { recursive: true });
    await writeFile(join(outputPath, name), bytes);
  }
  await preload(folder, files);
  const urls = recordUrls(files);
  const names = lexiconFile(catalogue, records, resultKinds);
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const inOrder = urls.map((url) => {
    const record = byUrl.get(url);
    if (record === undefined) throw new Error(`Pagefind knows ${url}, which is no record`);
    return record;
  });
  if (inOrder.length !== records.length) throw new Error('Pagefind lost a record');
  const lexicon = { ...names, facets: facetRows(inOrder, names.names) };
  await writeFile(join(outputPath, 'lexicon.json'), JSON.stringify(lexicon));
  return records.length;
}

/**
 * A file of Pagefind as it is published. The WebAssembly is unpacked and named for what it is, since a server packs it
 * closer than Pagefind does. The file of languages leads there: what follows its question mark is no part of a file’s name.
 */
async function published(path: string, content: Uint8Array): Promise<[name: string, bytes: Uint8Array | string]> {
  const text = () => new TextDecoder().decode(content);
  if (path === 'pagefind.js') {
    const { code } = await transform(text(), { minify: true, format: 'esm', target: 'es2022' });
    return [path, code];
  }
  if (path === 'wasm.en.pagefind') return ['wasm.en.wasm', gunzipSync(content)];
  if (path === 'pagefind-entry.json') {
    const entry = text();
    if (!entry.includes('"wasm":"en"')) throw new Error('Pagefind names its WebAssembly in another way');
    return [path, entry.replace('"wasm":"en"', '"wasm":"en.wasm?"')];
  }
  return [path, content];
}

/**
 * Has the search page load the index early, whose names are only known now. An index in many parts is not loaded before
 * it is known which of them are asked for.
 */
async function preload(folder: string, files: readonly IndexFile[]): Promise<void> {
  const page = join(folder, pages.search, 'index.html');
  const html = await readFile(page, 'utf8');
  const parts = files.map(({ path }) => path).filter((path) => path.startsWith('index/'));
  const early = [...files.map(({ path }) => path).filter((path) => path.endsWith('.pf_meta')), ...parts.slice(0, 1)];
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
