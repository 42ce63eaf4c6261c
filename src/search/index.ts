import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { resultKinds, searchRecords } from '../exports/searchRecords.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { lexiconFile } from './lexicon.ts';

/** Files that Pagefind writes for its own interface, which this site does not use. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

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
  for (const { url, kind, title, text, aliases, label, place, themes, judgement, inspection } of records) {
    const added = await index.addCustomRecord({
      url,
      language: 'en',
      content: `${title}. ${text}`,
      meta: { title, label, place, aka: aliases.join(', ') },
      filters: {
        kind: [kind],
        ...(themes.length > 0 && { theme: [...themes] }),
        ...(judgement !== undefined && { judgement: [judgement] }),
        ...(inspection !== undefined && { inspection: [inspection] }),
      },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
  await writeFile(join(outputPath, 'lexicon.json'), JSON.stringify(lexiconFile(catalogue, records, resultKinds)));
  return records.length;
}
