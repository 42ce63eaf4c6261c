import { z } from 'zod';
import { citedSources } from '../model/citedSources.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import type { TableName } from '../model/permalinks.ts';
import type { ReportPage } from '../model/reportPage.ts';
import { text, url } from './tables/columns.ts';
import { tablesByName } from './tables.ts';

/** The tables of which a page has rows, by their names in its data, and what of the page has a row. */
const parts: Readonly<Record<string, readonly [TableName, (page: ReportPage) => readonly { id: string }[]]>> = {
  inspections: ['inspections', ({ inspection }) => [inspection]],
  judgements: ['judgements', ({ judgements }) => judgements],
  findings: ['findings', ({ findings }) => findings],
  statistics: ['statistics', ({ statistics }) => statistics],
  recommendations: ['recommendations', ({ recommendations }) => recommendations],
  followUps: ['follow-ups', (page) => [...page.findings, ...page.recommendations].flatMap((point) => point.followUps)],
  events: ['events', ({ inspection, events }) => events.map(({ id }) => ({ id: `${inspection.id}/${id}` }))],
  sources: ['sources', ({ inspection }) => citedSources(inspection)],
};

const ofParts = <Made>(make: (name: TableName, shown: (page: ReportPage) => readonly { id: string }[]) => Made) =>
  Object.fromEntries(Object.entries(parts).map(([key, [name, shown]]) => [key, make(name, shown)]));

/** What a page about an inspection shows, as data. The rows are those of the tables. */
export const pageShape = z.object({
  url,
  title: text('The title of the page'),
  licence: z.url().describe('What its facts may be reused under'),
  ...ofParts((name) => z.array(tablesByName[name].row).describe(tablesByName[name].description)),
});

/** What is published about one inspection alone, since there may be thousands of others. */
export function inspectionCatalogue(catalogue: Catalogue, inspection: Inspection): Catalogue {
  return { ...catalogue, inspections: [inspection], sources: citedSources(inspection) };
}

/** What a page shows, as data; `address` makes addresses for links. */
export function pageData(page: ReportPage, catalogue: Catalogue, address: (path: string) => string) {
  const own = inspectionCatalogue(catalogue, page.inspection);
  const rows = ofParts((name, shown) => {
    const ids = new Set(shown(page).map(({ id }) => id));
    return tablesByName[name].rows(own, address).filter(({ id }) => ids.has(String(id)));
  });
  return { url: address(page.url), title: page.title, licence: licence.address, ...rows };
}
