import { z } from 'zod';
import { citedSources } from '../model/citedSources.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import type { TableName } from '../model/permalinks.ts';
import type { ReportPage } from '../model/reportPage.ts';
import { text, url } from './tables/columns.ts';
import { tablesByName } from './tables.ts';

const rowsOf = (name: TableName) => z.array(tablesByName[name].row).describe(tablesByName[name].description);

/** What a page about an inspection shows, as data. The rows are those of the tables. */
export const pageShape = z.object({
  url,
  title: text('The title of the page'),
  licence: z.url().describe('What its facts may be reused under'),
  inspections: rowsOf('inspections'),
  judgements: rowsOf('judgements'),
  findings: rowsOf('findings'),
  statistics: rowsOf('statistics'),
  recommendations: rowsOf('recommendations'),
  followUps: rowsOf('follow-ups'),
  events: rowsOf('events'),
  sources: rowsOf('sources'),
});

/** What is published about one inspection alone, since there may be thousands of others. */
export function inspectionCatalogue(catalogue: Catalogue, inspection: Inspection): Catalogue {
  return { ...catalogue, inspections: [inspection], sources: citedSources(inspection) };
}

/** What a page shows, as data; `address` makes addresses for links. */
export function pageData(
  page: ReportPage,
  catalogue: Catalogue,
  address: (path: string) => string,
): z.infer<typeof pageShape> {
  const { inspection, judgements, findings, statistics, recommendations, events } = page;
  const own = inspectionCatalogue(catalogue, inspection);
  const rows = (name: TableName, shown: readonly { id: string }[]) => {
    const ids = new Set(shown.map(({ id }) => id));
    return tablesByName[name].rows(own, address).filter(({ id }) => ids.has(String(id)));
  };
  return {
    url: address(page.url),
    title: page.title,
    licence: licence.address,
    inspections: rows('inspections', [inspection]),
    judgements: rows('judgements', judgements),
    findings: rows('findings', findings),
    statistics: rows('statistics', statistics),
    recommendations: rows('recommendations', recommendations),
    followUps: rows(
      'follow-ups',
      [...findings, ...recommendations].flatMap(({ followUps }) => followUps),
    ),
    events: rows(
      'events',
      events.map(({ id }) => ({ id: `${inspection.id}/${id}` })),
    ),
    sources: rows('sources', citedSources(inspection)),
  };
}
