import type { APIRoute } from 'astro';
import { shown } from '../address.ts';
import { atomFeed } from '../exports/feed.ts';
import { published } from '../published.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(published(), shown), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
