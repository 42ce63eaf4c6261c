import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { filesBelow, readList, writeList } from '../../src/build/list.ts';
import { finishTexts } from '../../src/build/pages.ts';
import { folderOf } from './copies.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('finishing the pages', () => {
  it('gives each page the policy for its own style, and tells the hashes of all', async () => {
    folder = folderOf({ 'index.html': page('<style>a{}</style>'), 'b/index.html': page('<style>b{}</style>') });
    const hash = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
    expect(await finishTexts(folder)).toEqual([hash('a{}'), hash('b{}')].sort());
    expect(text('index.html')).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self' '${hash('a{}')}'; img-src 'self'; form-action 'self'">`,
    );
    expect(text('b/index.html')).not.toContain(hash('a{}'));
    expect(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString()).toBe(text('index.html'));
  });

  it('allows the site’s own scripts, and WebAssembly only where search runs', async () => {
    folder = folderOf({ 'index.html': page(''), 'search/index.html': page('') });
    await finishTexts(folder);
    const policy = (file: string) => /script-src[^;]*(; connect-src[^;]*)?/.exec(text(file))?.[0];
    expect(policy('index.html')).toBe("script-src 'self'");
    expect(policy('search/index.html')).toBe("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  });

  it('stops at a page that does not tell its characters, where the policy has no place', async () => {
    folder = folderOf({ 'x.html': '<p>No page</p>' });
    await expect(finishTexts(folder)).rejects.toThrow('x.html has no place for its policy');
  });
});

describe('compressing the texts', () => {
  const words = 'Words and words. '.repeat(50);

  it('writes what a reader unpacks to the same, beside every text', async () => {
    folder = folderOf({ 'a/index.html': words, 'x.csv': words, 'x.pf_fragment': words });
    await compressTexts(folder);
    expect(filesBelow(folder)).toEqual([
      'a/index.html',
      'a/index.html.br',
      'a/index.html.gz',
      'x.csv',
      'x.csv.br',
      'x.csv.gz',
      'x.pf_fragment',
    ]);
    expect(brotliDecompressSync(readFileSync(join(folder, 'x.csv.br'))).toString()).toBe(words);
    expect(gunzipSync(readFileSync(join(folder, 'x.csv.gz'))).toString()).toBe(words);
  });

  it('packs what every search loads as closely as can be, however large the site', async () => {
    const varied = JSON.stringify(Array.from({ length: 3000 }, (_, place) => (place * place) % 9973));
    folder = folderOf({ 'pagefind/lexicon.json': varied, 'data.json': varied, 'large.txt': 'a'.repeat(10_000_001) });
    await compressTexts(folder);
    const bytes = (file: string) => statSync(join(folder, file)).size;
    const strongest = brotliCompressSync(varied, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(bytes('pagefind/lexicon.json.br')).toBeLessThanOrEqual(strongest + 10);
    expect(bytes('data.json.br')).toBeGreaterThan(strongest + 10);
  });

  it('stops where it cannot write', async () => {
    folder = folderOf({ 'x.csv': words, 'x.csv.br/taken.txt': 'a folder' });
    await expect(compressTexts(folder)).rejects.toThrow('EISDIR');
  });

  it('leaves out what would not be smaller', async () => {
    folder = folderOf({ 'robots.txt': 'a' });
    await compressTexts(folder);
    expect(filesBelow(folder)).toEqual(['robots.txt']);
  });

  it('writes neither a time nor a system into the file', async () => {
    folder = folderOf({ 'x.csv': words });
    await compressTexts(folder);
    expect([...readFileSync(join(folder, 'x.csv.gz')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  });
});

describe('the list of a build', () => {
  it('names every file but itself, with size and digest, in the same order everywhere', () => {
    folder = folderOf({ 'b.txt': 'b', 'a/é.txt': 'é', 'B.txt': 'B', 'build.json': 'of an older build' });
    writeList(folder, { base: '/below/', styles: ['sha256-abc='] });
    const digest = (words: string) => createHash('sha256').update(words).digest('hex');
    expect(readList(text('build.json'))).toEqual({
      base: '/below/',
      styles: ['sha256-abc='],
      files: [
        { path: 'B.txt', bytes: 1, sha256: digest('B') },
        { path: 'a/é.txt', bytes: 2, sha256: digest('é') },
        { path: 'b.txt', bytes: 1, sha256: digest('b') },
      ],
    });
  });
});
