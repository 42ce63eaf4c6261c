import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/search/index/records.ts';
import { type LexiconFile, partSizeOf, type Result, searchFiles } from '../../src/search/shared/files.ts';
import { files, read, readBytes, readJson } from './builtSite.ts';
import { published } from './published.ts';

const lexicon = readJson('search/lexicon.json') as LexiconFile;
const html = read('search/index.html');

describe('the built search index', () => {
  it('shows of every record what the content says', () => {
    const { length } = lexicon.lengths;
    const parts = Array.from({ length: Math.ceil(length / partSizeOf(length)) }, (_, part) => part);
    const shown = parts.flatMap((part) => readJson(searchFiles.records(lexicon.shown, part)) as Result[]);
    expect(shown.map(({ url, title, label }) => ({ url, title, label }))).toEqual(
      searchRecords(published).map(({ url, title, label }) => ({ url, title, label })),
    );
  });

  it('has Pagefind’s files as it makes them, and none of its interfaces', () => {
    const own = files.filter((file) => /^\/?pagefind\//.test(file) && !/\.(br|gz)$/.test(file));
    expect(own.filter((file) => /-(ui|highlight|worker)/.test(file))).toEqual([]);
    expect(own.map((file) => file.replace(/^\/?pagefind\//, '').replace(/en_\w+/, '*')).sort()).toEqual(
      expect.arrayContaining([
        'index/*.pf_index',
        'pagefind-entry.json',
        'pagefind.*.pf_meta',
        'pagefind.js',
        'wasm.en.pagefind',
      ]),
    );
  });
});

describe('the search page', () => {
  const early = [...html.matchAll(/<link rel="(?:module)?preload"[^>]*href="\/([^"?]+)/g)].map(([, file = '']) => file);

  it('asks early for what every answer needs, by names that there are', () => {
    expect(early.sort()).toEqual([
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'search/lexicon.json',
    ]);
    for (const file of early) expect(readBytes(file).length).toBeGreaterThan(0);
  });
});
