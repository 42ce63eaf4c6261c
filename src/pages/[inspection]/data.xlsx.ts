import type { APIRoute } from 'astro';
import { shown } from '../../address.ts';
import { workbook } from '../../exports/workbook.ts';
import { inspectionPaths } from '../../inspectionPaths.ts';
import type { Catalogue, Inspection } from '../../model/nouns.ts';

export const getStaticPaths = inspectionPaths;

export const GET: APIRoute<{ catalogue: Catalogue; inspection: Inspection }> = async ({ props }) =>
  new Response(new Uint8Array(await workbook(props.catalogue, props.inspection, shown)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
