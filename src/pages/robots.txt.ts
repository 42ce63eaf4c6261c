import type { APIRoute } from 'astro';
import { wholeAddress } from '../address.ts';
import { crawlerFiles } from '../model/permalinks.ts';

export const GET: APIRoute = () => {
  // Only whole addresses are allowed in it.
  const sitemap = wholeAddress(crawlerFiles.sitemapIndex);
  return new Response(`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
