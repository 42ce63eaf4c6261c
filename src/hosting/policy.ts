import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';

/** What a page may load and do, as directives of a Content-Security-Policy. */
type Policy = Record<string, readonly string[]>;

const nothing: Policy = { 'default-src': ["'none'"], 'base-uri': ["'none'"] };
const self = ["'self'"];

/** The hashes, as a policy names them, of the styles that stand inside a page. Scripts stand in files of their own. */
export function styleHashes(page: HTMLElement): string[] {
  return page
    .getElementsByTagName('style')
    .map(({ rawText }) => `sha256-${createHash('sha256').update(rawText).digest('base64')}`);
}

const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
const written = (policy: Policy) =>
  Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** The policy that a page with these styles carries itself, for hosts that send no headers: exactly what this page needs. */
export function pagePolicy(page: HTMLElement, styles: readonly string[]): string {
  // Pagefind is compiled WebAssembly.
  const isSearching = page.querySelector('ol[data-search-results]') !== null;
  const hasScripts = page.querySelector('script[src]') !== null;
  return written({
    ...nothing,
    'script-src': hasScripts ? [...self, ...(isSearching ? ["'wasm-unsafe-eval'"] : [])] : [],
    'connect-src': isSearching ? self : [],
    'style-src': quoted(styles),
    'img-src': self,
    'form-action': self,
  });
}

/** The policy of a header, which holds for every page of a kind, whatever its style. */
export function headerPolicy(
  styles: readonly string[],
  { framedBy, isSearching = false }: { framedBy?: "'none'" | '*'; isSearching?: boolean },
): string {
  return written({
    ...nothing,
    'script-src': isSearching ? [...self, "'wasm-unsafe-eval'"] : self,
    'connect-src': isSearching ? self : [],
    'style-src': quoted(styles),
    'img-src': self,
    'form-action': self,
    'frame-ancestors': framedBy === undefined ? [] : [framedBy],
  });
}
