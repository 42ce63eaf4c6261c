import { pages } from '../model/permalinks.ts';
import { common, type Headers, headerRules } from './headers.ts';

const block = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Pages below the first level, as few patterns: all those of themes in one, and those of inspections by their
 * names, since only so are they told from cards, which other sites may show in a frame.
 */
function pagePatterns(addresses: readonly string[]): string[] {
  const patterns = addresses
    .filter((address) => /^\/[^/]+\/.+\/$/.test(address) && !/^\/[^/]+\/embed\//.test(address))
    .map((address) => {
      const [section = '', ...rest] = address.split('/').slice(1, -1);
      if (`/${section}/` === pages.themes) return `${pages.themes}${rest.map((_, index) => `:part${index}/`).join('')}`;
      return address;
    });
  return [...new Set(patterns)].sort();
}

/** A `_headers` file for these pages, as Netlify and Cloudflare read it. The base path has a slash at each end. */
export function headersFile(base: string, styles: readonly string[], addresses: readonly string[]): string {
  const rules = headerRules(styles, pagePatterns(addresses)).flatMap(({ patterns, headers }) =>
    patterns.map((pattern) => block(base.slice(0, -1) + pattern, headers)),
  );
  return `${[block(`${base}*`, common), ...rules].join('\n\n')}\n`;
}
