import type { APIRoute } from 'astro';
import { wholeAddress } from '../address.ts';
import { sitemapIndex } from '../exports/sitemap.ts';
import { crawlerFiles } from '../model/permalinks.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex([wholeAddress(crawlerFiles.sitemap)]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
