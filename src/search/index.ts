import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { resultKinds, searchRecords } from '../exports/searchRecords.ts';
import type { Catalogue } from '../model/catalogue.ts';
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
  for (const { url, title, text, aliases, label, place } of records) {
    const added = await index.addCustomRecord({
      url,
      language: 'en',
      content: `${title}. ${text}`,
      // No filters: Pagefind writes them in another order each time. The lexicon holds the facets instead.
      meta: { title, label, place, aka: aliases.join(', ') },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
  for (const { path, content } of files) {
    if (unused.has(path)) continue;
    await mkdir(dirname(join(outputPath, path)), { recursive: true });
    await writeFile(join(outputPath, path), content);
  }
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
