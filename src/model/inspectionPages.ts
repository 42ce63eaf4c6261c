import type { Inspection } from './nouns.ts';
import { dealtToPages } from './pagination.ts';
import { pageNumber, pages } from './permalinks.ts';

/** Inspections that a page of the list holds. */
const fits = 12;

/** One of the pages of the list of all inspections. */
export interface InspectionPage {
  /** From 1. */
  number: number;
  url: string;
  inspections: readonly Inspection[];
}

/** The pages of the list of all inspections, the latest first. */
export function inspectionPages(inspections: readonly Inspection[]): InspectionPage[] {
  return dealtToPages(inspections, () => 1, fits).map((dealt, index) => ({
    number: index + 1,
    url: pageNumber(pages.inspections, index + 1),
    inspections: dealt,
  }));
}
