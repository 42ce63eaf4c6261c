import type { BuiltSite } from './siteIn.ts';

/** The anchors of every page of a site. */
const anchorsOf = ({ pages }: BuiltSite) =>
  new Map(pages.map(({ address, root }) => [address, root.querySelectorAll('[id]').map(({ id }) => id)]));

/** Every link of a site that leads to no page, no file or no anchor, as `page: target`. */
export function brokenLinks(site: BuiltSite): string[] {
  const anchors = anchorsOf(site);
  const files = new Set(site.files);
  return site.pages.flatMap(({ address, root }) =>
    root.querySelectorAll('a[href], link[href], [src], form[action]').flatMap((element) => {
      const target =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
      if (/^(https?:|mailto:|tel:)/.test(target)) return [];
      const { pathname, hash } = new URL(target, `http://site.test${address}`);
      if (!anchors.has(pathname) && !files.has(pathname)) return [`${address}: ${target}`];
      const leads = hash === '' || anchors.get(pathname)?.includes(decodeURIComponent(hash.slice(1))) === true;
      return leads ? [] : [`${address}: ${target}`];
    }),
  );
}

/** Every id that a page gives twice, as `page: id`. */
export function doubledIds(site: BuiltSite): string[] {
  return [...anchorsOf(site)].flatMap(([address, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}: ${id}`),
  );
}

/** Every title that two pages of a site share. */
export function sharedTitles({ pages }: BuiltSite): string[] {
  const titles = pages.map(({ root }) => root.querySelector('title')?.textContent ?? '');
  return titles.filter((title, index) => titles.indexOf(title) !== index);
}

/** Of the addresses that should stand, those that do not: pages, places on them, and files. */
export function lostAddresses(site: BuiltSite, expected: readonly string[]): string[] {
  const anchors = anchorsOf(site);
  const files = new Set(site.files);
  return expected.filter((address) => {
    const [page = '', anchor] = address.split('#');
    const own = anchors.get(page);
    return own === undefined ? !files.has(page) : anchor !== undefined && !own.includes(anchor);
  });
}

/** The address of the first of the pages that go on with one another: `/themes/health/` of `/themes/health/2/`. */
const withoutNumber = (address: string) => address.replace(/\/\d+\/$/, '/');

/** What a site links to or has as a page without its being among the known addresses; the page for missing pages apart. */
export function unknownAddresses({ pages }: BuiltSite, known: readonly string[]): string[] {
  const all = new Set(known);
  const linked = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('a[href]').flatMap((link) => {
      const { host, pathname, hash } = new URL(link.getAttribute('href') ?? '', `http://site.test${address}`);
      // What leads to a place on its own page, or on the pages that go on with it, is no address to pass on.
      return host === 'site.test' && withoutNumber(pathname) !== withoutNumber(address) ? [`${pathname}${hash}`] : [];
    }),
  );
  const own = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
  return [...new Set([...linked, ...own])].filter((address) => !all.has(address));
}
