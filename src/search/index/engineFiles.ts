import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';

/** A file of the search index as it is published; both names from `pagefind/` on. */
export interface PublishedFile {
  path: string;
  /** The path, and behind it what Pagefind’s script adds to the name of a file that was renamed: a query that says nothing. */
  address: string;
  content: Uint8Array | string;
}

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

/** Where the file of languages names the list of records, by what is in it. */
const listName = /"hash":"([^"]+)"/;

/** What stands before all that Pagefind writes. */
const signature = 'pagefind_dcd';

/**
 * The end of the names of what Pagefind packs and a server packs closer: it is published as text, which is what hosts
 * pack. Pagefind’s script puts an end of its own behind, which after a question mark is no part of a file’s name.
 */
const asText = '.txt?';

/** Pagefind’s list of records and parts of its index, as of version 1.5: CBOR, of which the first two lists matter here. */
type Meta = [
  version: string,
  records: [name: string, words: number][],
  parts: [from: string, to: string, name: string][],
  ...others: unknown[],
];

/**
 * The files that Pagefind wrote for records with these addresses, as they are published. Records are called by their
 * places in `urls`: with names of chance letters, a search of ten thousand would receive a quarter more. Throws where
 * Pagefind dropped or merged a record, or writes in another way than is known here.
 */
export async function engineFiles(made: readonly IndexFile[], urls: readonly string[]): Promise<PublishedFile[]> {
  const names = recordNames(made, urls);
  const files = made.filter(({ path }) => !unused.has(path));
  return Promise.all(files.map((file) => published(file, names)));
}

/** The text of a file that Pagefind packed. */
function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error('Pagefind begins its files in another way');
  return bytes.subarray(signature.length);
}

/** What each record is called: Pagefind’s name → the published one, in whose order records are those of `urls`. */
function recordNames(made: readonly IndexFile[], urls: readonly string[]): ReadonlyMap<string, string> {
  const languages = made.find(({ path }) => path === 'pagefind-entry.json')?.content;
  const [, edition] = listName.exec(new TextDecoder().decode(languages)) ?? [];
  if (edition === undefined) throw new Error('Pagefind names its list of records in another way');
  const places = new Map(urls.map((url, place) => [url, place]));
  const digits = String(urls.length).length;
  const names = made.flatMap(({ path, content }): [string, string][] => {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (name === undefined) return [];
    const { url } = JSON.parse(unpacked(content).toString()) as { url: string };
    const place = places.get(url);
    if (place === undefined) throw new Error(`Pagefind knows ${url}, which is no record`);
    // What is kept by a browser for good must be called otherwise when it has changed.
    return [[name, `${edition}_${String(place).padStart(digits, '0')}`]];
  });
  if (new Set(names.map(([, name]) => name)).size !== urls.length || names.length !== urls.length)
    throw new Error('Pagefind lost a record');
  return new Map(names);
}

async function published({ path, content }: IndexFile, names: ReadonlyMap<string, string>): Promise<PublishedFile> {
  const text = () => new TextDecoder().decode(content);
  if (path === 'pagefind.js') return { path, address: path, content: await script(text()) };
  if (path === 'pagefind-entry.json') return { path, address: path, content: entry(text()) };
  if (path === 'wasm.en.pagefind') return named('wasm.en.wasm?', '.pagefind', gunzipSync(content));
  const [, name = '', ending] = /^(.+)(\.pf_(?:meta|index|fragment))$/.exec(path) ?? [];
  switch (ending) {
    case '.pf_meta':
      return named(name + asText, ending, meta(unpacked(content), names));
    case '.pf_index':
      return named(name + asText, ending, gunzipSync(content));
    case '.pf_fragment':
      return named(`fragment/${names.get(basename(name))}`, ending, content);
    default:
      throw new Error(`Pagefind wrote ${path}, which is not known here`);
  }
}

/** A file by the name that Pagefind’s script knows, and the end that it puts behind. */
function named(name: string, ending: string, content: Uint8Array): PublishedFile {
  const address = name + ending;
  return { path: address.replace(/\?.*$/, ''), address, content };
}

/** To name all records, the script asks for no part of the index; Pagefind’s own loads every one, a megabyte of ten thousand. */
async function script(text: string): Promise<string> {
  if (text.match(asksForParts)?.length !== 1) throw new Error('Pagefind asks for parts of its index in another way');
  const lean = text.replace(asksForParts, '($1.length>0?$&:"[]")');
  return (await transform(lean, { minify: true, format: 'esm', target: 'es2022' })).code;
}

/** The file of languages, leading to the published names. */
function entry(text: string): string {
  if (!text.includes('"wasm":"en"')) throw new Error('Pagefind names its WebAssembly in another way');
  return text.replace('"wasm":"en"', '"wasm":"en.wasm?"').replace(listName, `"hash":"$1${asText}"`);
}

/** The list of records and parts, with the published names. */
function meta(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const [version, records, parts, ...others] = decode(bytes) as Meta;
  const renamed: Meta = [
    version,
    records.map(([name, words]) => {
      const published = names.get(name);
      if (published === undefined) throw new Error(`Pagefind’s list names ${name}, which is no record`);
      return [published, words];
    }),
    parts.map(([from, to, name]) => [from, to, name + asText]),
    ...others,
  ];
  return Buffer.concat([Buffer.from(signature), encode(renamed)]);
}
