import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The folder of the built site that the tests read. */
const dist = 'dist';

if (!existsSync(join(dist, 'index.html'))) throw new Error('there is no built site: run “npm run build” first');

/** One page of the built site. */
export interface Page {
  /** Its address: `/2018-06/adoption/`. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** Every file of the built site, as addresses: `/data/findings.json`. */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${join(entry.parentPath, entry.name).slice(dist.length + 1)}`)
  .sort();

/** Every page of the built site. */
export const pages: Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { address: file.replace(/index\.html$/, ''), html, root: parse(html, { comment: true }) };
  });

/** The text of a file of the built site. */
export function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** The bytes of a file of the built site. */
export function readBytes(file: string): Buffer {
  return readFileSync(join(dist, file));
}

/** A JSON file of the built site. */
export function readJson<Value>(file: string): Value {
  return JSON.parse(read(file)) as Value;
}

/** The page at an address. Throws where there is none. */
export function pageAt(address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page;
}

/** The words of an element, spaces folded. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
