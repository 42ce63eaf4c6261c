import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { pagePolicy, styleHashes } from '../hosting/policy.ts';
import { filesBelow } from './list.ts';

/**
 * Writes into every page below a folder, behind what tells its characters, the policy of what exactly this page may load.
 * Returns the hashes of all styles in the pages, sorted. Throws on a page without a place for its policy.
 */
export function finishPages(folder: string): string[] {
  const hashes = new Set<string>();
  for (const file of filesBelow(folder).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const page = parse(html);
    const place = page.querySelector('meta[charset]')?.range[1];
    if (place === undefined) throw new Error(`${file} has no place for its policy`);
    for (const hash of styleHashes(page)) hashes.add(hash);
    const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(page)}">`;
    writeFileSync(join(folder, file), html.slice(0, place) + policy + html.slice(place));
  }
  return [...hashes].sort();
}

/** The addresses of the pages below a folder: `/2024-03/adoption/`. */
export function pageAddresses(folder: string): string[] {
  const page = /(?<=^|\/)index\.html$/;
  return filesBelow(folder)
    .filter((path) => page.test(path))
    .map((path) => `/${path.replace(page, '')}`)
    .sort();
}
