import type { APIRoute } from 'astro';
import { jsonSchema } from '../../../exports/table.ts';
import { tables } from '../../../exports/tables.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute<{ table: (typeof tables)[number] }> = ({ props: { table } }) =>
  new Response(jsonSchema(table), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
