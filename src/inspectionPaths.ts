import type { Catalogue, Inspection } from './model/nouns.ts';
import { published } from './published.ts';

interface InspectionPath {
  params: { inspection: string };
  props: { catalogue: Catalogue; inspection: Inspection };
}

/** One path for each inspection that is published in full, for the pages below `/[inspection]/`. */
export async function inspectionPaths(): Promise<InspectionPath[]> {
  const catalogue = await published();
  return catalogue.inspections
    .filter(({ isPublishedInFull }) => isPublishedInFull)
    .map((inspection) => ({ params: { inspection: inspection.id }, props: { catalogue, inspection } }));
}
