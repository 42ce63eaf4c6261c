import type { APIRoute } from 'astro';
import { shown } from '../../address.ts';
import { csv } from '../../exports/csv.ts';
import { tables } from '../../exports/tables.ts';
import { published } from '../../published.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute<{ table: (typeof tables)[number] }> = async ({ props: { table } }) =>
  new Response(csv(table, table.rows(await published(), shown)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
