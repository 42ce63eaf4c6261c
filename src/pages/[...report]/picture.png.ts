import type { APIRoute } from 'astro';
import { isInFull } from '../../model/judgement.ts';
import type { Judgement } from '../../model/nouns.ts';
import { gradePicture } from '../../pictures/gradePicture.ts';
import { published } from '../../published.ts';

export function getStaticPaths() {
  const { inspections } = published();
  return inspections
    .filter(({ isPublishedInFull }) => isPublishedInFull)
    .flatMap(({ judgements }) => judgements.filter(isInFull))
    .map((judgement) => ({ params: { report: judgement.url.slice(1, -1) }, props: { judgement } }));
}

export const GET: APIRoute<{ judgement: Judgement }> = async ({ props }) =>
  new Response(new Uint8Array((await gradePicture(props.judgement)).asPng()), {
    headers: { 'content-type': 'image/png' },
  });
