import type { APIRoute } from 'astro';
import { absolute } from '../address.ts';
import { atomFeed } from '../exports/feed.ts';
import { published } from '../published.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    atomFeed(await published(), (path) => absolute(path, site)),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
