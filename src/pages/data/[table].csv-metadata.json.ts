import type { APIRoute } from 'astro';
import { at } from '../../address.ts';
import { csvwMetadata } from '../../exports/csvw.ts';
import { tables } from '../../exports/tables.ts';
import { published } from '../../published.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute<{ table: (typeof tables)[number] }> = async ({ props: { table } }) =>
  new Response(csvwMetadata(table, await published(), at), {
    headers: { 'Content-Type': 'application/csvm+json; charset=utf-8' },
  });
