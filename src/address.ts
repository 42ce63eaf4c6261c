import { fullReportPage, pages } from './model/permalinks.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of `permalinks.ts` as it is linked to: with the base path of the site before it. */
export function at(address: string): string {
  return `${base}${address}`;
}

/** The address of `permalinks.ts` that a path with the base path stands for. */
export function addressOf(pathname: string): string {
  return pathname.slice(base.length);
}

/** The whole address of one of `permalinks.ts`; undefined while nobody has said where the site will stand. */
export function wholeAddress(address: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(at(address), site).href : undefined;
}

/** An address as readers may write it down: whole where it is known where the site stands, else from the root. */
export function shown(address: string): string {
  return wholeAddress(address) ?? at(address);
}

/** The place on its page that an address of `permalinks.ts` names: `#finding-8`. */
export function anchorOf(address: string): string {
  return address.slice(address.indexOf('#'));
}

/** True on the page that an address names. */
export function isHome(here: URL, address: string): boolean {
  return addressOf(here.pathname) === address.split('#')[0];
}

/** True where a page shows what stands at an address: on the page that it names, and on the one with everything about its inspection. */
export function isShown(here: URL, address: string): boolean {
  const [, inspection = ''] = address.split('/');
  return isHome(here, address) || isHome(here, fullReportPage(inspection));
}

/** Where a page links to what stands at an address: to its place on the page itself, if it is shown there. */
export function linkFrom(here: URL, address: string): string {
  return isShown(here, address) ? anchorOf(address) : at(address);
}

/** True for the page shown, and for the pages below it. */
export function isBelow(pathname: string, address: string): boolean {
  return address === pages.home ? pathname === at(address) : pathname.startsWith(at(address));
}
