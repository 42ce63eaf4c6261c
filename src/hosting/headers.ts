import { hashedFolders, pageData, pages } from '../model/permalinks.ts';
import { policyOf } from './policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What the server sends with everything. */
export const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** What no page asks of a reader’s device. */
const unused =
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen geolocation gyroscope microphone midi payment usb';

/** What is said with every page beside: no device of the reader’s is asked for, but for what the reader copies. */
export const ofPages: Headers = {
  'Permissions-Policy': [...unused.split(' ').map((name) => `${name}=()`), 'clipboard-write=(self)'].sort().join(', '),
};

/** How long what is not immutable may be kept: until it is asked whether it has changed, every time. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' };

const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Files that are for the host and not for readers; servers answer as if they were not there. */
export const hostFiles = {
  /** The host’s own files and all that is hidden, as a regular expression like those of the rules; but see `open`. */
  match: '/(_(headers|redirects)$|_hosting(/|$)|(.*/)?\\.)',
  /** The one hidden folder that readers and programs may ask for. */
  open: '/.well-known/',
  headers: '_headers',
  redirects: '_redirects',
  nginx: '_hosting/nginx.conf',
  caddy: '_hosting/Caddyfile',
};

/** True for an address below the base path that is not for readers. */
export function isForHost(address: string): boolean {
  return !address.startsWith(hostFiles.open) && new RegExp(`^${hostFiles.match}`).test(address);
}

/**
 * The kinds of addresses of a site with these styles in its pages, and the headers that each adds to those of all: `match` is a
 * regular expression that begins where the base path ends, with its last slash, and `patterns` say the same in the language of a
 * `_headers` file, deeper pages as given. The first that matches an address holds; in a `_headers` file, where hosts differ in what
 * they do with two that match, no address is matched by two that set the same header.
 */
export function headerRules(styles: readonly string[], patterns: readonly string[] = []) {
  const page = (isSearching: boolean): Headers => ({
    ...ofPages,
    'Content-Security-Policy': policyOf(styles, { framedBy: "'none'", isSearching }),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  return [
    {
      name: 'Files whose name changes with what is in them',
      match: `/(${hashedFolders.map((folder) => folder.slice(1)).join('|')})`,
      patterns: hashedFolders.map((folder) => `${folder}*`),
      headers: { ...immutable, 'Cross-Origin-Resource-Policy': 'same-origin' },
    },
    {
      name: 'Cards that other sites show in a frame',
      match: '/[^/]+/embed/',
      patterns: ['/:inspection/embed/*'],
      headers: {
        ...ofPages,
        'Content-Security-Policy': policyOf(styles, { framedBy: '*' }),
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    {
      name: 'Search',
      match: `${pages.search}(index\\.html)?$`,
      patterns: [],
      headers: page(true),
    },
    {
      name: 'Pages',
      match: '.*(/|\\.html)$',
      patterns: ['/', '/:page/', '/404.html', ...patterns],
      headers: page(false),
    },
    {
      name: 'Data, which scripts of other sites may read',
      match: `(${pages.data}|.*${pageData('/')}$)`,
      patterns: [`${pages.data}*`, pageData('/:inspection/'), pageData('/:inspection/:page/')],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  ];
}

/** The headers of an address below the base path: `/2024-03/`. */
export function headersOf(address: string, styles: readonly string[]): Headers {
  const rule = headerRules(styles).find(({ match }) => new RegExp(`^${match}`).test(address));
  return { ...common, ...revalidated, ...rule?.headers };
}
