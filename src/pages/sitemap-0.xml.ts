import type { APIRoute } from 'astro';
import { wholeAddress } from '../address.ts';
import { listedPages, sitemap } from '../exports/sitemap.ts';
import { addresses } from '../model/addresses.ts';
import { published } from '../published.ts';

export const GET: APIRoute = () => {
  const all = addresses(published()).map(({ address }) => address);
  return new Response(sitemap(listedPages(all).map(wholeAddress)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
