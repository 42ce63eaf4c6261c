import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { searchRecords } from '../../src/search/index/records.ts';
import { files, folder, published, read } from './builtSite.ts';

/** The bytes of a file as a server sends it that has the compressed files at hand. */
function sent(file: string): number {
  const path = join(folder, file.replace(/\?.*$/, ''));
  return readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path).length;
}

const page = read('/search/index.html');
const early = [...page.matchAll(/<link rel="(?:module)?preload"[^>]*href="\/([^"]+)"/g)].map(([, file = '']) => file);
const scripts = [...page.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file = '']) => file);

it('the index has a record for each thing that can be found', () => {
  const fragments = files.filter((file) => file.startsWith('/pagefind/fragment/'));
  expect(fragments).toHaveLength(searchRecords(published).length);
});

it('what the search page asks for early is there: the engine and the lexicon', () => {
  expect(early.filter((file) => !existsSync(join(folder, file.replace(/\?.*$/, ''))))).toEqual([]);
  expect(early.map((file) => file.replace(/[.?].*$/, '')).sort()).toEqual([
    'pagefind/pagefind',
    'pagefind/pagefind-entry',
    'pagefind/wasm',
    'search/lexicon',
  ]);
});

it('what it loads until the first result is under 131 kB with brotli', () => {
  const largestRecords = readdirSync(join(folder, 'pagefind/fragment'))
    .map((file) => sent(`pagefind/fragment/${file}`))
    .sort((one, other) => other - one)
    .slice(0, 5);
  const all = ['search/index.html', ...scripts, ...early].map(sent);
  expect(scripts).toHaveLength(1);
  expect([...all, ...largestRecords].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(131_000);
});
