import { partsOfAddress } from '../content/redirects.ts';
import { inspectionName } from './inspection.ts';
import { isInFull } from './judgement.ts';
import type { Catalogue } from './nouns.ts';
import { pointName } from './point.ts';

/** What stands at an address, as a link to it says: “Finding 21: Management decisions are not always clearly recorded”. */
export function titleAt(catalogue: Catalogue, address: string): string {
  const { inspections, themes, terms, standingPages, updates } = catalogue;
  const titles = new Map<string, string>();
  for (const inspection of inspections) {
    for (const { url, area } of inspection.judgements.filter(isInFull)) titles.set(url, area.title);
    // After the judgements: that of the whole service stands on the overview.
    titles.set(inspection.url, inspectionName(inspection));
    for (const point of [...inspection.findings, ...inspection.recommendations])
      titles.set(point.url, pointName(point));
    for (const { url, title } of inspection.events) titles.set(url, title);
  }
  for (const { url, name } of [...themes, ...terms]) titles.set(url, name);
  for (const { url, title } of [...standingPages, ...updates]) titles.set(url, title);
  return titles.get(address) ?? titles.get(partsOfAddress(address).page) ?? address;
}
