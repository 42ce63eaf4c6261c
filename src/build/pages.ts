import { parse } from 'node-html-parser';
import { policyOf, styleHashes } from '../hosting/policy.ts';
import { pages } from '../model/permalinks.ts';
import { compressTexts } from './compress.ts';
import { filesBelow } from './list.ts';

/**
 * Writes into every page below a folder, behind what tells its characters, the policy of what exactly this page may load, and
 * compresses every text. Returns the hashes of all styles in the pages, sorted. Throws on a page without a place for its policy.
 */
export async function finishTexts(folder: string): Promise<string[]> {
  const hashes = new Set<string>();
  await compressTexts(folder, (path, text) => {
    if (!path.endsWith('.html')) return text;
    // All styles stand in the head, which is read in a tenth of the time of the page.
    const html = text.toString('utf8', 0, text.indexOf('</head>'));
    const head = parse(html);
    const place = head.querySelector('meta[charset]')?.range[1];
    if (place === undefined) throw new Error(`${path} has no place for its policy`);
    const styles = styleHashes(head);
    for (const hash of styles) hashes.add(hash);
    const isSearching = `/${path}` === `${pages.search}index.html`;
    const policy = `<meta http-equiv="content-security-policy" content="${policyOf(styles, { isSearching })}">`;
    const bytes = Buffer.byteLength(html.slice(0, place));
    return Buffer.concat([text.subarray(0, bytes), Buffer.from(policy), text.subarray(bytes)]);
  });
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
