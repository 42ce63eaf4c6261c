import type { Catalogue } from './catalogue.ts';
import { inspectionName } from './inspection.ts';
import { partsOfAddress } from './redirects.ts';

/** What stands at an address, as a link to it says: “Finding 21: Management decisions are not always clearly recorded”. */
export function titleAt(catalogue: Catalogue, address: string): string {
  const { inspections, themes, terms, pages, updates } = catalogue;
  const titles = new Map<string, string>();
  for (const inspection of inspections) {
    for (const { url, area, title } of inspection.judgements) if (title !== undefined) titles.set(url, area.title);
    // After the judgements: that of the whole service stands on the overview.
    titles.set(inspection.url, inspectionName(inspection));
    for (const { url, number, title } of inspection.findings) titles.set(url, `Finding ${number}: ${title}`);
    for (const { url, number, title } of inspection.recommendations)
      titles.set(url, `Recommendation ${number}: ${title}`);
    for (const { url, title } of inspection.events) titles.set(url, title);
  }
  for (const { url, name } of [...themes, ...terms]) titles.set(url, name);
  for (const { url, title } of [...pages, ...updates]) titles.set(url, title);
  return titles.get(address) ?? titles.get(partsOfAddress(address).page) ?? address;
}
