import { longDate, yearOf } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { visitWords } from './inspection.ts';
import type { Catalogue } from './nouns.ts';
import { sentence } from './pointTexts.ts';
import type { ReportPage } from './reportPage.ts';
import { pageDates } from './update.ts';

/** A page of a report as one refers to it. */
export type Reference = ReturnType<typeof reference>;

/** How to refer to a page about an inspection, with its whole address. */
export function reference(
  { site, updates }: Pick<Catalogue, 'site' | 'updates'>,
  { inspection, headline, url, sources }: Pick<ReportPage, 'inspection' | 'headline' | 'url' | 'sources'>,
  address: string | undefined,
) {
  const { published, authority } = inspection;
  return {
    /** Its name in a bibliography: `2024-03-adoption`. */
    key: url.replace(/^\/|\/$/g, '').replaceAll('/', '-'),
    /** The headline of the page. */
    title: headline,
    /** Which inspection it is about, in a phrase: “Example Inspectorate inspection of … , 4 to 28 March 2024, report published 17 May 2024”. */
    inspection: `${visitWords(inspection)}${published === undefined ? '' : `, report published ${longDate(published)}`}`,
    /** The documents it restates: who said it. */
    sources,
    /** Who publishes this site and answers for its words, whether they are the authority itself, and what the site is called. */
    publisher: site.publisher.name,
    isOfficial: site.publisher.official,
    site: `${site.title}, ${authority.area}`,
    /** The whole address; undefined while nobody has said where the site stands. */
    url: address,
    /** When the page was published and updated on this site; undefined where no update names it. */
    dates: pageDates(updates, url),
  };
}

/** From what it is made, and who wrote that: “Restates Appendix A (Exampleshire County Council)”. What a site calls a document need not be that one’s own words, and so stands without quotation marks. */
export function restatedWords({ isOfficial, sources }: Pick<Reference, 'isOfficial' | 'sources'>): string {
  return `${isOfficial ? 'From' : 'Restates'} ${sentenceList(sources.map(({ author, title }) => `${title} (${author})`))}`;
}

/** Where it stands and since when: “Inspections …, Exampleshire, published 23 November 2026, updated 1 December 2026”. */
function siteWords({ site, dates }: Reference): string {
  if (dates === undefined) return site;
  const updated = dates.updated === dates.published ? '' : `, updated ${longDate(dates.updated)}`;
  return `${site}, published ${longDate(dates.published)}${updated}`;
}

/** The parts of the plain reference, in order. The words are the publisher’s own, and so stand without quotation marks. */
export function referenceParts(one: Reference): Record<string, string> {
  const year = one.dates && ` (${yearOf(one.dates.published)})`;
  return {
    author: sentence(`${one.publisher}${year ?? ''}`),
    title: sentence(one.title),
    inspection: sentence(one.inspection),
    source: sentence(restatedWords(one)),
    site: sentence(siteWords(one)),
    ...(one.url !== undefined && { url: one.url }),
  };
}
