import { common, type Headers, headerRules, ofPages } from './headers.ts';
import { policyOf } from './policy.ts';

const block = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Pages below the first level as few patterns: one for each name of a page, wherever it stands, since the areas of
 * inspections are the same again and again. No pattern matches a card, which other sites may show in a frame.
 */
function pagePatterns(addresses: readonly string[]): string[] {
  const patterns = addresses
    .filter((address) => !/^\/[^/]+\/embed\//.test(address))
    .flatMap((address) => {
      const [section = '', name, ...rest] = address.split('/').slice(1, -1);
      if (name === undefined) return [];
      if (rest.length === 0) return [`/:section/${name}/`];
      return [`/${section}/:name/${rest.map((_, index) => `:part${index}/`).join('')}`];
    });
  return [...new Set(patterns)].sort();
}

/**
 * A `_headers` file for these pages, as Netlify and Cloudflare read it. Hosts allow only so many rules, differ in what they
 * do with two that set one header, and know none for what is not found: what every page may have is said of everything at
 * once, with what only search needs, and each page forbids the rest itself. The base path has a slash at each end.
 */
export function headersFile(base: string, styles: readonly string[], addresses: readonly string[]): string {
  const everywhere: Headers = {
    ...common,
    ...ofPages,
    'Content-Security-Policy': policyOf(styles, { isSearching: true }),
  };
  const rules = headerRules(styles, pagePatterns(addresses)).flatMap(({ patterns, headers }) => {
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in everywhere)));
    return patterns.map((pattern) => block(base.slice(0, -1) + pattern, own));
  });
  return `${[block(`${base}*`, everywhere), ...rules].join('\n\n')}\n`;
}
