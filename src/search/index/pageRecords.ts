import { afterTitle, inspectionName } from '../../model/inspection.ts';
import type { Catalogue, Inspection } from '../../model/nouns.ts';
import {
  evidencePage,
  fullReportPage,
  judgementsPage,
  nextStepsPage,
  omissionsSection,
  onePage,
  pages,
  youngPeoplePage,
} from '../../model/permalinks.ts';
import { judgementsTitle, onePageTitle } from '../../model/reportPage.ts';
import { sourceInSentence } from '../../model/source.ts';
import { subjectsOf } from '../shared/words.ts';
import { record, type SearchRecord } from './record.ts';

/** The pages that every site has, and the words by which readers ask for them. */
const own = [
  {
    url: pages.glossary,
    title: 'Glossary',
    text: 'Words and acronyms of the reports, explained.',
    aliases: ['jargon', 'acronyms', 'abbreviations', 'words explained', 'definitions'],
  },
  {
    url: pages.data,
    title: 'Data',
    text: 'Everything on this site as files to download and reuse: CSV, JSON and what each column means.',
    aliases: ['dataset', 'raw data', 'spreadsheet', 'excel', 'open data', 'reuse', 'api', 'export'],
  },
  {
    url: pages.inspections,
    title: 'All inspections',
    text: 'Every inspection on this site with its grades, the latest first.',
    aliases: [
      'past inspections',
      'previous inspections',
      'history',
      'grades over time',
      'history of grades',
      'list of inspections',
    ],
  },
  {
    url: pages.themes,
    title: 'All themes',
    text: 'What inspectors found, subject by subject.',
    aliases: ['topics', 'subjects', 'browse'],
  },
  {
    url: pages.updates,
    title: 'Updates',
    text: 'What changed on this site, and a feed to follow it.',
    aliases: [
      'what has changed on this site',
      'changes to the site',
      'new on this site',
      'news',
      'rss',
      'corrections',
      'subscribe',
    ],
  },
];

/** The words by which readers ask for standing pages that most sites have. */
const askedFor: Record<string, readonly string[]> = {
  [pages.about]: [
    'website',
    'who made this website',
    'who runs this site',
    'who wrote the report',
    'who wrote this',
    'contact',
    'publisher',
    'licence',
    'open government licence',
    'copyright',
    'permission',
    'cite',
    'quote',
    'mistake',
  ],
  [pages.accessibility]: [
    'accessibility',
    'accessible',
    'screen reader',
    'keyboard',
    'assistive technology',
    'large print',
  ],
  [pages.privacy]: ['cookies', 'personal data', 'tracking', 'tracked', 'analytics', 'GDPR', 'data protection'],
};

/** Pages that stand for themselves. */
export function pageRecords({ standingPages: standing }: Catalogue): SearchRecord[] {
  return [
    ...own.map((page) => record({ ...page, kind: 'page', names: [page.title, ...page.aliases] })),
    // Found by what its parts are about: its prose is long, and not what most readers look for.
    ...standing.map(({ url, title, description, headings }) =>
      record({
        url,
        kind: 'page',
        title,
        text: description,
        names: [title, ...(askedFor[url] ?? [])],
        aliases: [...headings, ...(askedFor[url] ?? [])],
      }),
    ),
  ];
}

/** The pages of an inspection beside its judgements. */
export function inspectionPageRecords(inspection: Inspection): SearchRecord[] {
  const { id, recommendations, youngPeople, isPublishedInFull, framework, introduction, selectedBy, omissions } =
    inspection;
  if (!isPublishedInFull) return [];
  const page = (url: string, title: string, text: string, aliases: readonly string[]) =>
    record({
      url,
      kind: 'page',
      title,
      text,
      aliases,
      // “How the inspection was done” has one word of its own: as a name it would be that of every inspection.
      names: subjectsOf(title).length > 1 ? [title, ...aliases] : aliases,
      place: inspectionName(inspection),
      inspection: id,
    });
  return [
    page(
      fullReportPage(id),
      'Everything on one page',
      'The whole of this inspection on one page, to read, print or save.',
      ['full report', 'whole report', 'print', 'complete report'],
    ),
    page(
      judgementsPage(id),
      judgementsTitle(inspection),
      'The grade of each area, and what inspectors said of it in short.',
      ['all judgements', 'all grades', 'list of grades'],
    ),
    page(onePage(id), onePageTitle(inspection), 'Its grades, what worked, and what had to improve.', [
      'one page',
      'one page summary',
      'summary',
      'in short',
      'key points',
      'key findings',
      'main findings',
      'headlines',
      'key messages',
      'conclusion',
      'overview',
      'at a glance',
      'briefing',
      'print',
    ]),
    page(evidencePage(id), 'How the inspection was done', `Figures, documents and sources. ${introduction}`, [
      'evidence',
      'methods',
      'method',
      'how the inspection was carried out',
      'how inspectors work',
      'sources',
      'where the information comes from',
    ]),
    page(
      nextStepsPage(id),
      afterTitle(inspection),
      `The ${recommendations.length} recommendations of ${framework.inspectorate}, what the council planned, and the timeline.`,
      [
        'recommendations',
        'how many recommendations',
        'next steps',
        'what next',
        'what happens next',
        'action plan',
        'timeline',
      ],
    ),
    ...(selectedBy === undefined || omissions.length === 0
      ? []
      : [
          page(
            omissionsSection(inspection.url),
            `What ${sourceInSentence(selectedBy)} leaves out`,
            omissions.map(({ text }) => text).join(' '),
            ['left out', 'not covered', 'omissions'],
          ),
        ]),
    ...(youngPeople === undefined
      ? []
      : [
          page(youngPeoplePage(id), youngPeople.title, youngPeople.description, [
            'easy read',
            'child friendly',
            'easy to read',
          ]),
        ]),
  ];
}
