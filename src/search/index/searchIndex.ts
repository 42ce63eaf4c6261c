import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { close as closePagefind, createIndex, type IndexFile } from 'pagefind';
import type { Catalogue } from '../../model/nouns.ts';
import { type LexiconFile, partSizeOf, type Result, searchFiles } from '../shared/files.ts';
import { allInOrder, pagefindWord, sumOf } from '../shared/pagefind.ts';
import { subjectStems, wordsOf } from '../shared/words.ts';
import { askedOf } from './asked.ts';
import type { englishBeside } from './english.ts';
import { lexiconOf } from './lexicon.ts';
import { openLocally } from './localIndex.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

/** Files that Pagefind writes for interfaces that this site does not use. */
const unused = /-(ui|component-ui|modular-ui|highlight|worker)\.(js|css)$|^wasm\.unknown/;

/**
 * Makes the search index of a catalogue: one record for each thing that can be found, and the lexicon. It takes no page,
 * so that pages can be made meanwhile. Throws where Pagefind drops or merges a record.
 */
export async function makeSearchIndex(catalogue: Catalogue) {
  const records = searchRecords(catalogue);
  if (new Set(records.map(({ url }) => url)).size !== records.length)
    throw new Error('two search records have one address');
  const words = lexiconOf(catalogue, records);
  const [index, english] = await Promise.all([indexOf(records), englishInThread(words)]);
  const { shown, parts } = shownOf(records);
  const { asked, files: askedFiles } = askedOf(catalogue, records, catalogue.questions);
  const lexicon: LexiconFile = {
    edition: await editionOf(index, records),
    lengths: records.map((record) => [
      subjectStems(record.title).length,
      wordsOf(record.title).filter((word) => /^\d/.test(word)).length,
    ]),
    shown,
    asked,
    ...words,
  };
  const file = (path: string, content: object | string): IndexFile => ({
    path,
    content: Buffer.from(JSON.stringify(content)),
  });
  return {
    /** Its files by their paths in the site. */
    files: [
      ...index,
      ...[...parts, ...askedFiles].map(([path, told]) => file(path, told)),
      ...[...english].map(([letter, beside]) => file(searchFiles.english(letter), beside.join(' '))),
      file(searchFiles.lexicon, lexicon),
    ],
    /** How many things can be found. */
    records: records.length,
  };
}

/** What `englishBeside` finds, beside the thread that makes the pages: it is much work, on 150,000 words. */
async function englishInThread(words: Parameters<typeof englishBeside>[0]): Promise<ReturnType<typeof englishBeside>> {
  const thread = new Worker(new URL('englishThread.ts', import.meta.url), { workerData: words });
  return (await once(thread, 'message'))[0];
}

/**
 * The edition of Pagefind’s index, asked of the index itself. Throws where it has more records, or fewer, or in another order:
 * a browser knows by that which is which.
 */
async function editionOf(index: readonly IndexFile[], records: readonly SearchRecord[]): Promise<number> {
  const { pagefind, close } = await openLocally(index);
  try {
    const all = await allInOrder(pagefind);
    if (all.length !== records.length) throw new Error(`Pagefind has ${all.length} of ${records.length} records`);
    const step = Math.ceil(all.length / 100);
    for (let place = 0; place < all.length; place += step) {
      const found = await all[place]?.data();
      if (found?.raw_url !== records[place]?.url) throw new Error(`Pagefind has ${found?.raw_url} out of its order`);
    }
    return sumOf(all);
  } finally {
    close();
  }
}

/** Pagefind’s own files for records: it is given their words as this site cuts and stems them, and asked for such only. */
async function indexOf(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // All are sent at once: Pagefind takes them in turn, and ten thousand need not each wait for its answer.
    await Promise.all(
      records.map(async ({ url, title, aliases, text }) => {
        // Words that carry no subject would be most of the index, and nobody is asked for them.
        const content = subjectStems([title, ...aliases, text].join(' '))
          .map(pagefindWord)
          .join(' ');
        const { errors } = await index.addCustomRecord({ url, language: 'en', content });
        if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
      }),
    );
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not write: ${faults.join('; ')}`);
    return files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  } finally {
    await closePagefind();
  }
}

/** What is shown of records, in files that are soon received, by their paths. */
function shownOf(records: readonly SearchRecord[]): { shown: string; parts: Map<string, Result[]> } {
  const results = records.map(({ url, title, text, label, place }): Result => ({ url, title, text, label, place }));
  const size = partSizeOf(records.length);
  const shown = createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 10);
  return { shown, parts: Map.groupBy(results, (_, record) => searchFiles.records(shown, Math.floor(record / size))) };
}

/** Writes a search index into `folder`, a built site. */
export function writeSearchIndex(files: readonly IndexFile[], folder: string): void {
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
