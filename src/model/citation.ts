import { longDate, yearOf } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { visitWords } from './inspection.ts';
import type { Catalogue } from './nouns.ts';
import { sentence } from './pointTexts.ts';
import type { ReportPage } from './reportPage.ts';
import type { Source } from './source.ts';
import { type PageDates, pageDates } from './update.ts';

/** A page of a report as one refers to it. */
export interface Reference {
  /** Its name in a bibliography: `2024-03-adoption`. */
  key: string;
  /** The headline of the page. */
  title: string;
  /** Which inspection it is about, in a phrase: “Example Inspectorate inspection of … , 4 to 28 March 2024, report published 17 May 2024”. */
  inspection: string;
  /** The documents it restates: who said it. */
  sources: readonly Source[];
  /** Who publishes this site and answers for its words, whether they are the authority itself, and what the site is called. */
  publisher: string;
  isOfficial: boolean;
  site: string;
  /** The whole address; undefined while nobody has said where the site stands. */
  url: string | undefined;
  /** When the page was published and updated on this site; undefined where no update names it. */
  dates: PageDates | undefined;
}

/** How to refer to a page about an inspection, with its whole address. */
export function reference(
  { site, updates }: Pick<Catalogue, 'site' | 'updates'>,
  { inspection, headline, url, sources }: Pick<ReportPage, 'inspection' | 'headline' | 'url' | 'sources'>,
  address: string | undefined,
): Reference {
  return {
    key: url.replace(/^\/|\/$/g, '').replaceAll('/', '-'),
    title: headline,
    inspection: [
      visitWords(inspection),
      ...(inspection.published === undefined ? [] : [`report published ${longDate(inspection.published)}`]),
    ].join(', '),
    sources,
    publisher: site.publisher.name,
    isOfficial: site.publisher.official,
    site: `${site.title}, ${inspection.authority.area}`,
    url: address,
    dates: pageDates(updates, url),
  };
}

/** From what it is made, and who wrote that: “Restates Appendix A (Exampleshire County Council)”. What a site calls a document need not be that one’s own words, and so stands without quotation marks. */
export function restatedWords({ isOfficial, sources }: Pick<Reference, 'isOfficial' | 'sources'>): string {
  return `${isOfficial ? 'From' : 'Restates'} ${sentenceList(sources.map(({ author, title }) => `${title} (${author})`))}`;
}

/** The publisher with the year, as a reference begins: “The inspection report project (2026)”. */
function authorWords({ publisher, dates }: Reference): string {
  return dates === undefined ? publisher : `${publisher} (${yearOf(dates.published)})`;
}

/** Where it stands and since when: “Inspections …, Exampleshire, published 23 November 2026, updated 1 December 2026”. */
function siteWords({ site, dates }: Reference): string {
  if (dates === undefined) return site;
  const updated = dates.updated === dates.published ? '' : `, updated ${longDate(dates.updated)}`;
  return `${site}, published ${longDate(dates.published)}${updated}`;
}

/** The parts of the plain reference, in order. The words are the publisher’s own, and so stand without quotation marks. */
export function referenceParts(one: Reference): Record<string, string> {
  return {
    author: sentence(authorWords(one)),
    title: sentence(one.title),
    inspection: sentence(one.inspection),
    source: sentence(restatedWords(one)),
    site: sentence(siteWords(one)),
    ...(one.url !== undefined && { url: one.url }),
  };
}
