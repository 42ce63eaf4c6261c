import type { APIRoute } from 'astro';
import { shown } from '../../../address.ts';
import { jsonSchema } from '../../../exports/jsonSchema.ts';
import { pageShape } from '../../../exports/pageData.ts';
import { pageDataSchema } from '../../../model/permalinks.ts';

export const GET: APIRoute = () => {
  const about = { title: 'A page of a report', description: 'What a page about an inspection shows, as data.' };
  return new Response(jsonSchema(pageShape, { id: shown(pageDataSchema), ...about }), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
