import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { crawlerFiles } from '../model/permalinks.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(crawlerFiles.sitemapIndex, site)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
