import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One page of a built site. */
export interface Page {
  /** Its address: `/2020-03/adoption/`. */
  address: string;
  html: string;
  root: HTMLElement;
}

/** A built site, as tests read it. */
export interface BuiltSite {
  folder: string;
  /** Every file, as addresses: `/data/findings.json`. */
  files: readonly string[];
  pages: readonly Page[];
  /** The text of a file. */
  read(file: string): string;
  /** A JSON file. */
  readJson<Value>(file: string): Value;
  /** The page at an address. Throws where there is none. */
  pageAt(address: string): Page;
}

/** The built site in a folder, as it stands below a path. Throws where there is none, and says how it is made. */
export function siteIn(folder: string, command: string, base = '/'): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`there is no built site in ${folder}/: run “${command}” first`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${base}${join(entry.parentPath, entry.name).slice(folder.length + 1)}`)
    .sort();
  const read = (file: string) => readFileSync(join(folder, file.replace(base, '/')), 'utf8');
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file);
      return { address: file.replace(/index\.html$/, ''), html, root: parse(html, { comment: true }) };
    });
  return {
    folder,
    files,
    pages,
    read,
    readJson: (file) => JSON.parse(read(file)),
    pageAt: (address) => {
      const page = pages.find((candidate) => candidate.address === address);
      if (page === undefined) throw new Error(`no page at ${address}`);
      return page;
    },
  };
}

/** The words of an element, spaces folded. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
