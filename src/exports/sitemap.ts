import { pages } from '../model/permalinks.ts';

/** The pages that search engines should list, of all addresses: each page once, where its own address is. */
export function listedPages(addresses: readonly string[]): string[] {
  // The first page shows what the featured inspection’s own page shows; a frame’s content stands on its own page.
  const isListed = (address: string) => address.endsWith('/') && address !== pages.home && address !== pages.search;
  return addresses.filter((address) => isListed(address) && !address.includes('/embed/'));
}

/** A sitemap of pages, by their whole addresses; empty where they are not known, since it may hold no others. */
export const sitemap = (urls: readonly (string | undefined)[]) => listed('urlset', 'url', urls);

/** The list of sitemaps, by their whole addresses; empty where they are not known. */
export const sitemapIndex = (urls: readonly (string | undefined)[]) => listed('sitemapindex', 'sitemap', urls);

function listed(list: string, item: string, urls: readonly (string | undefined)[]): string {
  const entries = urls.filter((url) => url !== undefined).map((url) => `<${item}><loc>${url}</loc></${item}>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${list}>`,
    '',
  ].join('\n');
}
