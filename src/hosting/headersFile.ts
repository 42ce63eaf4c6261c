import { common, type Headers, headerRules } from './headers.ts';

const block = (pattern: string, headers: Headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** A `_headers` file, as Netlify and Cloudflare read it. The base path has a slash at each end. */
export function headersFile(base: string, styles: readonly string[]): string {
  const rules = headerRules(styles).flatMap(({ patterns, headers }) =>
    patterns.map((pattern) => block(base.slice(0, -1) + pattern, headers)),
  );
  return `${[block(`${base}*`, common), ...rules].join('\n\n')}\n`;
}
