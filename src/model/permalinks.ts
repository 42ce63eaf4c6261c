import type { FindingKind } from '../content/schema/finding.ts';

/**
 * Every address the site publishes is made here, without the base path: `at()` in `address.ts` adds it.
 * What is once published stays.
 */

/** The pages of the site that do not depend on content. */
export const pages = {
  home: '/',
  inspections: '/inspections/',
  themes: '/themes/',
  search: '/search/',
  glossary: '/glossary/',
  data: '/data/',
  updates: '/updates/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  feed: '/feed.xml',
} as const;

/** What search engines ask for. */
export const crawlerFiles = {
  robots: '/robots.txt',
  sitemapIndex: '/sitemap-index.xml',
  sitemap: '/sitemap-0.xml',
} as const;

/** The overview of an inspection. */
export const inspectionPage = (inspection: string) => `/${inspection}/`;
/** All judgements of an inspection, in short. */
export const judgementsPage = (inspection: string) => `/${inspection}/judgements/`;
/** How an inspection was done, with its statistics. */
export const evidencePage = (inspection: string) => `/${inspection}/evidence/`;
/** The recommendations, the improvement plan and the timeline. */
export const nextStepsPage = (inspection: string) => `/${inspection}/what-happens-next/`;
/** What was found, for children and young people. */
export const youngPeoplePage = (inspection: string) => `/${inspection}/for-young-people/`;
/** Everything about an inspection on one page. */
export const fullReportPage = (inspection: string) => `/${inspection}/full-report/`;
/** The inspection on one side of A4. */
export const onePage = (inspection: string) => `/${inspection}/one-page/`;
/** Every table of an inspection in one workbook. */
export const workbookFile = (inspection: string) => `/${inspection}/data.xlsx`;
/** Everything on one page as PDF; not in every build, and so not in the register. */
export const fullReportPdf = (inspection: string) => `/${inspection}/full-report.pdf`;
/** The entry of an inspection in the list of all. */
export const inspectionEntry = (inspection: string) => `${pages.inspections}#inspection-${inspection}`;

/** A judgement; the one of the whole service is the overview itself. */
export const judgementPage = (inspection: string, area: string, isOverall: boolean) =>
  isOverall ? inspectionPage(inspection) : `/${inspection}/${area}/`;

/** A card with a judgement’s grade, for other sites to show in a frame. */
export const cardPage = (inspection: string, area: string, isOverall: boolean) =>
  isOverall ? `/${inspection}/embed/` : `/${inspection}/embed/${area}/`;

/** A picture of a judgement’s grade for shared links, beside its page; not in the register, as it is made anew. */
export const gradePictureOf = (page: string) => `${page}picture.png`;

/** The anchor of a finding on the page of its judgement. */
export const findingAnchor = (number: number) => `finding-${number}`;
/** The anchor of a recommendation on the page about what happens next. */
export const recommendationAnchor = (number: number) => `recommendation-${number}`;
/** A recommendation, or one in the list of inspections where only the grades of an inspection are here. */
export const recommendationEntry = (inspection: string, number: number, isPublishedInFull: boolean) =>
  isPublishedInFull
    ? `${nextStepsPage(inspection)}#${recommendationAnchor(number)}`
    : `${inspectionEntry(inspection)}-${recommendationAnchor(number)}`;
/** The anchor of an event on the page about what happens next. */
export const eventAnchor = (event: string) => `event-${event}`;

/** A further page of a list; the first keeps the address of the list. */
export const pageNumber = (list: string, number: number) => (number === 1 ? list : `${list}${number}/`);
/** An authority with its inspections, on a site of many. */
export const authorityPage = (authority: string) => `/authorities/${authority}/`;
/** A theme’s page. */
export const themePage = (theme: string) => `${pages.themes}${theme}/`;
/** A term in the glossary. */
export const termEntry = (term: string) => `${pages.glossary}#${term}`;
/** A standing page. */
export const standingPage = (page: string) => `/${page}/`;
/** An update in the list of updates. */
export const updateEntry = (update: string) => `${pages.updates}#update-${update}`;
/** The sets of rows that the site offers as data, in the order of `/data/`. */
export const tableNames = [
  'findings',
  'judgements',
  'statistics',
  'recommendations',
  'follow-ups',
  'events',
  'inspections',
  'sources',
  'themes',
  'glossary',
] as const;
/** The name of a set of rows. */
export type TableName = (typeof tableNames)[number];
/** A data file: `/data/findings.csv`. */
export const dataFile = (table: TableName, format: 'json' | 'csv') => `${pages.data}${table}.${format}`;
/** The JSON Schema of a data file. */
export const dataSchema = (table: TableName) => `${pages.data}schema/${table}.json`;
/** What a data file in CSV holds, for programs: the name that “CSV on the Web” looks for. */
export const dataMetadata = (table: TableName) => `${dataFile(table, 'csv')}-metadata.json`;
/** What a page of a report shows, as data: `/2024-03/adoption/data.json`. */
export const pageData = (page: string) => `${page}data.json`;
/** The JSON Schema of the data of a page. */
export const pageDataSchema = `${pages.data}schema/page.json`;
/** Every data file of all inspections, and what describes them. */
export const dataFiles = [
  ...tableNames.flatMap((table) => [
    dataFile(table, 'csv'),
    dataFile(table, 'json'),
    dataSchema(table),
    dataMetadata(table),
  ]),
  pageDataSchema,
];

/** A source document in the list of an inspection’s evidence page. */
export const sourceEntry = (inspection: string, source: string) => `${evidencePage(inspection)}#source-${source}`;
/** The anchor, on a theme’s page, of its findings of one kind from one judgement (`2024-03/adoption`). */
export const themeJudgementAnchor = (judgement: string, kind: string | undefined) =>
  `${kind ?? 'finding'}-${judgement.replace('/', '-')}`;
/** Those findings of a theme. */
export const themeJudgementSection = (theme: string, judgement: string, kind: string | undefined) =>
  `${themePage(theme)}#${themeJudgementAnchor(judgement, kind)}`;

/** The anchor, on the page of a judgement, of its findings of one kind. */
export const kindAnchor = (kind: FindingKind | undefined): string => kindAnchors[kind ?? 'unsorted'];
const kindAnchors = {
  strength: 'strengths',
  progress: 'progress-made',
  improvement: 'areas-for-improvement',
  context: 'points-of-context',
  unsorted: 'findings',
} as const satisfies Record<FindingKind | 'unsorted', string>;
/** The anchor of what a grade means. */
export const gradeAnchor = (grade: string) => `grade-${grade}`;
/** What a grade means, on the page of a judgement. */
export const gradeMeaning = (judgement: string, grade: string) => `${judgement}#${gradeAnchor(grade)}`;
/** The anchor of what the source of the points leaves out. */
export const omissionsAnchor = 'left-out';
/** What the source of the points leaves out, on an overview. */
export const omissionsSection = (overview: string) => `${overview}#${omissionsAnchor}`;
/** The table of judgements on an overview. */
export const judgementsSection = (overview: string) => `${overview}#judgements`;
/** The recommendations on a page. */
export const recommendationsSection = (page: string) => `${page}#recommendations`;
/** The timeline of an inspection. */
export const timelineSection = (inspection: string) => `${nextStepsPage(inspection)}#timeline`;

/** The list of all files of a build with their digests. */
export const buildList = '/build.json';
/** Folders of files whose name changes with what is in them. */
export const hashedFolders = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'] as const;
