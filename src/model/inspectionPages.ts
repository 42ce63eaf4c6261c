import type { Inspection } from './nouns.ts';
import { dealtToPages, type ListPage } from './pagination.ts';
import { pages } from './permalinks.ts';

/** Inspections that a page of the list holds. */
const fits = 12;

/** The pages of the list of all inspections, the latest first. */
export function inspectionPages(inspections: readonly Inspection[]): ListPage<Inspection>[] {
  return dealtToPages(pages.inspections, inspections, () => 1, fits);
}
