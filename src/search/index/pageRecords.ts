import type { Catalogue } from '../../model/nouns.ts';
import { pages } from '../../model/permalinks.ts';
import { phrases } from './commonWords.ts';
import { record, type SearchRecord } from './record.ts';

/** The pages that every site has, and the words by which readers ask for them. */
const own = [
  {
    url: pages.glossary,
    title: 'Glossary',
    text: 'Words and acronyms of the reports, explained.',
    asked: 'jargon, acronyms, abbreviations, words explained, definitions',
  },
  {
    url: pages.data,
    title: 'Data',
    text: 'Everything on this site as files to download and reuse: CSV, JSON and what each column means.',
    asked: 'dataset, raw data, spreadsheet, excel, open data, reuse, api, export',
  },
  {
    url: pages.inspections,
    title: 'All inspections',
    text: 'Every inspection on this site with its grades, the latest first.',
    asked: 'past inspections, previous inspections, history, grades over time, history of grades, list of inspections',
  },
  {
    url: pages.themes,
    title: 'All themes',
    text: 'What inspectors found, subject by subject.',
    asked: 'topics, subjects, browse',
  },
  {
    url: pages.updates,
    title: 'Updates',
    text: 'What changed on this site, and a feed to follow it.',
    asked:
      'what has changed on this site, changes to the site, changes to this website, latest changes, latest updates, new on this site, news, rss, corrections, subscribe',
  },
];

/** The words by which readers ask for standing pages that most sites have. */
const askedFor: Record<string, string> = {
  [pages.about]:
    'website, who made this website, who runs this site, official site, who wrote the report, who wrote this, contact, publisher, licence, open government licence, copyright, permission, cite, quote, mistake',
  [pages.accessibility]: 'accessibility, accessible, screen reader, keyboard, assistive technology, large print',
  [pages.privacy]:
    'cookies, personal data, tracking, tracked, analytics, GDPR, data protection, advertising, what is stored about me',
};

const page = ({ asked, ...told }: Pick<SearchRecord, 'url' | 'title' | 'text'> & { asked: string }) =>
  record({ ...told, kind: 'page', names: [told.title, ...phrases(asked)], aliases: phrases(asked) });

/** Pages that stand for themselves. */
export function pageRecords({ standingPages: standing }: Catalogue): SearchRecord[] {
  return [
    ...own.map(page),
    ...standing.map(({ url, title, description: text }) => page({ url, title, text, asked: askedFor[url] ?? title })),
  ];
}
