import type { APIRoute } from 'astro';
import { at, shown } from '../../address.ts';
import { type DataFile, dataFilesOf } from '../../exports/dataFiles.ts';
import { pages } from '../../model/permalinks.ts';
import { published } from '../../published.ts';

export function getStaticPaths() {
  const files = dataFilesOf(published(), at, shown);
  return files.map((file) => ({ params: { file: file.address.slice(pages.data.length) }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
