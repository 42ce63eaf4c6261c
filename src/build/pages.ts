import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pagePolicy, styleHashes } from '../hosting/policy.ts';

// The policy stands behind what tells the characters, or in a page without it (a redirection) at the very beginning.
const places = [/<meta charset="utf-8">/i, /^<!doctype html>/i];

/**
 * Writes into every page below a folder the policy of what exactly this page may load. Returns the hashes of all styles in
 * the pages, sorted. Throws on a page without a place for its policy.
 */
export function finishPages(folder: string): string[] {
  const hashes = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const place = places.find((candidate) => candidate.test(html));
    if (place === undefined) throw new Error(`${file} has no place for its policy`);
    for (const hash of styleHashes(html)) hashes.add(hash);
    const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(html)}">`;
    writeFileSync(
      path,
      html.replace(place, (before) => before + policy),
    );
  }
  return [...hashes].sort();
}

/** The addresses of the pages below a folder: `/2024-03/adoption/`. */
export function pageAddresses(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
}
