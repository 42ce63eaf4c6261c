import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';

const self = ["'self'"];

/** The hashes, as a policy names them, of the styles that stand inside a page. Scripts stand in files of their own. */
export function styleHashes(page: HTMLElement): string[] {
  return page
    .getElementsByTagName('style')
    .map(({ rawText }) => `sha256-${createHash('sha256').update(rawText).digest('base64')}`);
}

/**
 * The policy of pages with these styles. A page carries it itself, for hosts that send no headers; a header holds for every page
 * of a kind, and says who may show it in a frame.
 */
export function policyOf(
  styles: readonly string[],
  { framedBy, isSearching = false }: { framedBy?: "'none'" | '*'; isSearching?: boolean } = {},
): string {
  const policy: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    // Pagefind is compiled WebAssembly.
    'script-src': isSearching ? [...self, "'wasm-unsafe-eval'"] : self,
    'connect-src': isSearching ? self : [],
    'style-src': [...self, ...styles.map((hash) => `'${hash}'`)],
    'img-src': self,
    'form-action': self,
    'frame-ancestors': framedBy === undefined ? [] : [framedBy],
  };
  return Object.entries(policy)
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
