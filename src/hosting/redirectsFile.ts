import { movedPages, type Redirect } from '../content/redirects.ts';

/**
 * A `_redirects` file, as Netlify and Cloudflare read it: the pages that moved. Browsers carry the part after `#` over
 * themselves and never send it. The base path has a slash at each end.
 */
export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  const below = (address: string) => base.slice(0, -1) + address;
  const lines = movedPages(redirects).map(({ from, to }) => `${below(from)} ${below(to)} 301`);
  return ['# Old address, new address, status', ...lines, ''].join('\n');
}
