import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineFiles, type PublishedFile } from '../../../src/search/index/engineFiles.ts';

const urls = ['/2018-06/#b', '/2018-06/#a', '/glossary/#c'];
let made: readonly IndexFile[];
let files: readonly PublishedFile[];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const url of urls)
    await index.addCustomRecord({ url, language: 'en', content: `What ${url} says of adoption.` });
  made = (await index.getFiles()).files;
  files = await engineFiles(made, urls);
});
afterAll(close);

const file = (end: string) => files.filter(({ path }) => path.endsWith(end));
const textOf = (content: Uint8Array | string) => Buffer.from(content).toString('latin1');

/** The files that Pagefind made, one of them in other words. */
const madeWith = (end: string, change: (text: string) => string): IndexFile[] =>
  made.map((one) =>
    one.path.endsWith(end) ? { ...one, content: Buffer.from(change(Buffer.from(one.content).toString())) } : one,
  );

describe('the files of the engine', () => {
  it('call each record by its place, and all of one edition alike', () => {
    const names = file('.pf_fragment').map(({ path }) => path);
    const [, edition] = /^fragment\/(en_[0-9a-f]+)_/.exec(names[0] ?? '') ?? [];
    expect(names.sort()).toEqual([0, 1, 2].map((place) => `fragment/${edition}_${place}.pf_fragment`));
    for (const { path, content } of file('.pf_fragment')) {
      const place = Number(/(\d+)\.pf_fragment$/.exec(path)?.[1]);
      expect(gunzipSync(content).toString()).toContain(`"url":"${urls[place]}"`);
    }
  });

  it('name those records in the list that is loaded first, and no other', () => {
    const [list] = file('.txt').filter(({ path }) => path.startsWith('pagefind.'));
    const named = [...textOf(list?.content ?? '').matchAll(/en_[0-9a-f]+_\d/g)].map(([name]) => name);
    expect(named.sort()).toEqual(
      file('.pf_fragment')
        .map(({ path }) => path.slice('fragment/'.length, -'.pf_fragment'.length))
        .sort(),
    );
    const old = made.flatMap(({ path }) => /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? []);
    expect(old).toHaveLength(3);
    for (const name of old) expect(textOf(list?.content ?? '')).not.toContain(name);
  });

  it('are unpacked where a server packs closer, and are asked for with a query that says nothing', () => {
    const addresses = files.filter(({ path, address }) => path !== address).map(({ path, address }) => [path, address]);
    expect(addresses).toHaveLength(3);
    for (const [path, address] of addresses)
      expect(address).toMatch(new RegExp(`^${path}\\?\\.(pf_meta|pf_index|pagefind)$`));
    for (const { content } of file('.txt')) expect(textOf(content).slice(0, 12)).toBe('pagefind_dcd');
  });

  it('are not made where Pagefind lost a record or knows another', async () => {
    await expect(engineFiles(made, [...urls, '/lost/'])).rejects.toThrow('Pagefind lost a record');
    await expect(engineFiles(made, urls.slice(1))).rejects.toThrow('Pagefind knows /2018-06/#b, which is no record');
  });

  it('are not made where Pagefind writes in a way that is not known', async () => {
    const otherScript = madeWith('pagefind.js', (text) => text.replaceAll('request_indexes', 'ask_for'));
    await expect(engineFiles(otherScript, urls)).rejects.toThrow('asks for parts of its index in another way');
    const otherEntry = madeWith('entry.json', (text) => text.replace('"hash"', '"name"'));
    await expect(engineFiles(otherEntry, urls)).rejects.toThrow('names its list of records in another way');
    const otherWasm = madeWith('entry.json', (text) => text.replace('"wasm":"en"', '"wasm":"fr"'));
    await expect(engineFiles(otherWasm, urls)).rejects.toThrow('names its WebAssembly in another way');
    const more = [...made, { path: 'filter/en_1.pf_filter', content: new Uint8Array() }];
    await expect(engineFiles(more, urls)).rejects.toThrow('wrote filter/en_1.pf_filter, which is not known here');
  });
});
