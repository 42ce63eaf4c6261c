import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { resultKinds } from '../../exports/resultKinds.ts';
import { type SearchRecord, searchRecords } from '../../exports/searchRecords.ts';
import type { Catalogue } from '../../model/nouns.ts';

import { pages } from '../../model/permalinks.ts';
import { facetRows } from '../shared/facets.ts';
import { lexiconFile } from '../shared/lexicon.ts';
import { engineFiles, type PublishedFile } from './engineFiles.ts';

/** A search index before it is written: the files below `pagefind/`, and how many things can be found. */
export interface SearchIndex {
  files: readonly PublishedFile[];
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
  const files = await engineFiles(
    made,
    records.map(({ url }) => url),
  );
  const lexicon = lexiconFile(catalogue, records, resultKinds);
  const content = JSON.stringify({ ...lexicon, facets: facetRows(records, lexicon.names) });
  return { files: [...files, { path: 'lexicon.json', address: 'lexicon.json', content }], records: records.length };
}

/** Pagefind’s own files for records. */
async function indexOf(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  // What `bin/run.mjs` asks of the bundler is not for Pagefind: it takes a quarter longer, and no less memory.
  delete process.env['MIMALLOC_PURGE_DELAY'];
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // All are sent at once: Pagefind takes them in turn, and ten thousand need not each wait for its answer.
    await Promise.all(records.map((record) => add(index, record)));
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, { url, title, text, aliases }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language: 'en',
    // Pagefind drops a record without content: where the title says all, it is the content too.
    content: text === '' ? title : text,
    // No filters: Pagefind writes them in another order each time. The lexicon holds the facets instead.
    meta: { title, ...(aliases.length > 0 && { aka: aliases.join(', ') }) },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

/** Writes a search index into `folder` (a built site), below `pagefind/`, and has the search page load it early. */
export function writeSearchIndex({ files }: SearchIndex, folder: string): void {
  const outputPath = join(folder, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(outputPath, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outputPath, path), content);
  preload(
    folder,
    files.map(({ address }) => address),
  );
}

/**
 * Has the search page load the index early, whose names are only known now. An index in many parts is not loaded before
 * it is known which of them are asked for.
 */
function preload(folder: string, addresses: readonly string[]): void {
  const page = join(folder, pages.search, 'index.html');
  const html = readFileSync(page, 'utf8');
  const parts = addresses.filter((address) => address.endsWith('.pf_index'));
  const lists = addresses.filter((address) => address.endsWith('.pf_meta'));
  const [entry] = /<link\b[^>]*pagefind-entry\.json[^>]*>/.exec(html) ?? [];
  if (entry === undefined) throw new Error('the search page does not load the index early');
  const links = [...lists, ...(parts.length === 1 ? parts : [])].map((address) =>
    entry.replace(/pagefind-entry\.json[^"]*/, address),
  );
  writeFileSync(page, html.replace(entry, [entry, ...links].join('')));
}
