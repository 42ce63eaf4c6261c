import type { APIRoute } from 'astro';
import { z } from 'zod';
import { shown } from '../../../address.ts';
import { jsonSchema } from '../../../exports/jsonSchema.ts';
import { tables } from '../../../exports/tables.ts';
import { dataSchema } from '../../../model/permalinks.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { table: table.id }, props: { table } }));

export const GET: APIRoute<{ table: (typeof tables)[number] }> = ({ props: { table } }) => {
  const id = shown(dataSchema(table.id));
  return new Response(jsonSchema(z.array(table.row), { id, title: table.title, description: table.description }), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
