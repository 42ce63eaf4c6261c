import type { RedirectsRecord } from './schema/redirects.ts';

/** An address that was published once, and where readers find now what stood there. */
export type Redirect = ReturnType<typeof redirectsOf>[number];

/** The redirects of `redirects.yaml`, in order of address. */
export function redirectsOf(record: RedirectsRecord | undefined) {
  return Object.entries(record?.redirects ?? {})
    .map(([from, to]) => ({ from, to }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** An address in two: its page, and the place on it. */
export function partsOfAddress(address: string): { page: string; anchor: string | undefined } {
  const [page = '', anchor] = address.split('#');
  return { page, anchor };
}

/** The redirects of whole pages. */
export function movedPages(redirects: readonly Redirect[]): Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'));
}

/** The places that left a page, each by its anchor (`finding-21`) with its new address. */
export function movedAnchors(redirects: readonly Redirect[], page: string) {
  return redirects.flatMap(({ from, to }) => {
    const { page: own, anchor } = partsOfAddress(from);
    return own === page && anchor !== undefined ? [{ anchor, to }] : [];
  });
}

/** Where an address leads: redirected itself, or taken along by its page; undefined where nothing was said of it. */
export function leadsTo(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const own = redirects.get(address);
  if (own !== undefined) return own;
  const { page, anchor } = partsOfAddress(address);
  const newPage = anchor === undefined ? undefined : redirects.get(page);
  // A page that went to one place on another page takes nothing along.
  return newPage === undefined || newPage.includes('#') ? newPage : `${newPage}#${anchor}`;
}
