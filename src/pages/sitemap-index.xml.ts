import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { sitemapIndex } from '../exports/sitemap.ts';
import { crawlerFiles } from '../model/permalinks.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(sitemapIndex([absolute(crawlerFiles.sitemap, site)]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
