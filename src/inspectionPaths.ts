import { published } from './published.ts';

/** One path for each inspection that is published in full, for the pages below `/[inspection]/`. */
export function inspectionPaths() {
  const catalogue = published();
  return catalogue.inspections
    .filter(({ isPublishedInFull }) => isPublishedInFull)
    .map((inspection) => ({ params: { inspection: inspection.id }, props: { catalogue, inspection } }));
}
