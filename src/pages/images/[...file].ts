import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { pictureFolder, pictureType } from '../../content/read/pictures.ts';
import { contentRead } from '../../published.ts';

/** The pictures of content, each at the address that its prose names. */
export function getStaticPaths() {
  return [...contentRead().pictures].map((address) => ({ params: { file: address.slice(pictureFolder.length + 2) } }));
}

export const GET: APIRoute = ({ params }) => {
  const file = `${pictureFolder}/${params['file']}`;
  return new Response(readFileSync(join(contentRead().folder, file)), {
    headers: { 'Content-Type': pictureType(file) },
  });
};
