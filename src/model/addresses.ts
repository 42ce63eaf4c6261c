import type { Catalogue } from './catalogue.ts';
import { citedSources } from './citedSources.ts';
import type { Inspection } from './inspection.ts';
import {
  evidencePage,
  fullReportPage,
  inspectionEntry,
  nextStepsPage,
  pages,
  sourceEntry,
  youngPeoplePage,
} from './permalinks.ts';

function inspectionAddresses(inspection: Inspection): string[] {
  const { id, judgements, findings, statistics, recommendations, events, youngPeople, isPublishedInFull } = inspection;
  if (!isPublishedInFull) return [inspectionEntry(id)];
  return [
    inspectionEntry(id),
    inspection.url,
    evidencePage(id),
    nextStepsPage(id),
    fullReportPage(id),
    ...(youngPeople === undefined ? [] : [youngPeoplePage(id)]),
    ...citedSources(inspection).map((source) => sourceEntry(id, source.id)),
    ...[...judgements, ...findings, ...statistics, ...recommendations, ...events].map(({ url }) => url),
  ];
}

/** Every address that the site publishes for readers, pages and anchors, without the base path, sorted. */
export function addresses(catalogue: Catalogue): string[] {
  const { inspections, themes, terms, pages: standing, updates } = catalogue;
  const all = [
    ...Object.values(pages),
    ...inspections.flatMap(inspectionAddresses),
    ...[...themes, ...terms, ...standing, ...updates].map(({ url }) => url),
  ];
  return [...new Set(all)].sort();
}
