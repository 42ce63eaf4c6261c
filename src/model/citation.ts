import { longDate } from '../text/dates.ts';
import { sentenceList } from '../text/lists.ts';
import { visitWords } from './inspection.ts';
import type { Catalogue, Inspection } from './nouns.ts';
import type { Source } from './source.ts';

import { type PageDates, pageDates } from './update.ts';

/** A page of a report as one refers to it. */
export interface Reference {
  /** Its name in a bibliography: `2018-06-adoption`. */
  key: string;
  /** The headline of the page. */
  title: string;
  /** Which inspection it is about, in a phrase: “Ofsted inspection of … , 4 to 28 June 2018, report published 17 August 2018”. */
  inspection: string;
  /** The documents it restates: who said it. */
  sources: readonly Source[];
  /** Who publishes this site, whether they are the authority itself, and what the site is called. */
  publisher: string;
  isOfficial: boolean;
  site: string;
  /** The whole address. */
  url: string;
  /** When the page was published and updated on this site; undefined where no update names it. */
  dates: PageDates | undefined;
}

/** How to refer to a page about an inspection. `page` is its address without base path, `url` the whole one. */
export function reference(
  { site, updates }: Pick<Catalogue, 'site' | 'updates'>,
  inspection: Inspection,
  { title, page, url, sources }: { title: string; page: string; url: string; sources: readonly Source[] },
): Reference {
  return {
    key: page.replace(/^\/|\/$/g, '').replaceAll('/', '-'),
    title,
    inspection: [
      visitWords(inspection),
      ...(inspection.published === undefined ? [] : [`report published ${longDate(inspection.published)}`]),
    ].join(', '),
    sources,
    publisher: site.publisher.name,
    isOfficial: site.publisher.official,
    site: `${site.title}, ${inspection.authority.area}`,
    url,
    dates: pageDates(updates, page),
  };
}

const authors = ({ sources }: Reference) => [...new Set(sources.map(({ author }) => author))];

/** The documents by author, as in running text: “Lancashire County Council, “Appendix A””. */
function sourceWords({ sources }: Reference): string {
  return sentenceList(sources.map(({ author, title }) => `${author}, “${title}”`));
}

/** Who restates it and since when: “Restated by …, published 23 November 2026, updated 1 December 2026”. */
function restatedWords({ publisher, isOfficial, dates }: Reference): string {
  const words = [`${isOfficial ? 'Published online' : 'Restated'} by ${publisher}`];
  if (dates !== undefined) {
    words.push(`published ${longDate(dates.published)}`);
    if (dates.updated !== dates.published) words.push(`updated ${longDate(dates.updated)}`);
  }
  return words.join(', ');
}

/** The parts of the plain reference, in order. */
export function referenceParts(one: Reference) {
  return {
    title: `“${one.title}”.`,
    inspection: `${one.inspection}.`,
    source: `Source: ${sourceWords(one)}.`,
    restated: `${restatedWords(one)}.`,
    url: one.url,
  };
}

/** The reference as people paste it into minutes. */
export function plainReference(one: Reference): string {
  return Object.values(referenceParts(one)).join(' ');
}

/** What every form but the plain one says besides author, title, date and address. */
const note = (one: Reference) =>
  `${one.inspection}. Source: ${sourceWords(one)}.${
    one.dates === undefined || one.dates.updated === one.dates.published
      ? ''
      : ` Updated ${longDate(one.dates.updated)}.`
  }`;

/** The reference as one item of CSL-JSON (https://docs.citationstyles.org/), which most reference managers read. */
export function cslReference(one: Reference) {
  return {
    id: one.key,
    type: 'webpage',
    title: one.title,
    author: authors(one).map((literal) => ({ literal })),
    'container-title': one.site,
    publisher: one.publisher,
    ...(one.dates !== undefined && { issued: { 'date-parts': [one.dates.published.split('-').map(Number)] } }),
    URL: one.url,
    language: 'en-GB',
    note: note(one),
  };
}

// What has a meaning of its own in LaTeX, and how it is written as itself. Characters outside ASCII stand as they are.
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string) => text.replace(/[\\~^]/g, (sign) => special[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');

/** The reference as BibTeX. */
export function bibtex(one: Reference): string {
  const [year, month] = one.dates?.published.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    [
      'author',
      authors(one)
        .map((author) => `{${escaped(author)}}`)
        .join(' and '),
    ],
    ['title', `{${escaped(one.title)}}`],
    ['howpublished', escaped(one.site)],
    ['publisher', escaped(one.publisher)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', one.url],
    ['note', escaped(note(one))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name} = {${value}}`]));
  return `@misc{${one.key},\n${lines.join(',\n')}\n}`;
}

/** The reference as RIS, for reference managers. */
export function ris(one: Reference): string {
  return [
    ['TY', 'ELEC'],
    ...authors(one).map((author) => ['AU', author]),
    ['TI', one.title],
    ['T2', one.site],
    ['PB', one.publisher],
    ...(one.dates === undefined
      ? []
      : [
          ['DA', one.dates.published.replaceAll('-', '/')],
          ['PY', one.dates.published.slice(0, 4)],
        ]),
    ['UR', one.url],
    ['LA', 'en-GB'],
    ['N1', note(one)],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n');
}
