import type { APIRoute } from 'astro';
import { shown } from '../../address.ts';
import { json } from '../../exports/json.ts';
import { tables } from '../../exports/tables.ts';
import { published } from '../../published.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute<{ table: (typeof tables)[number] }> = async ({ props: { table } }) =>
  new Response(json(table.rows(await published(), shown)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
