/** Names that the site itself gives to pages and to places on them, so that no content may take them. */

/** The first parts of addresses that pages of the site have: `/themes/`. The tests of `permalinks.ts` hold them together. */
export const takenPages: readonly string[] = [
  'inspections',
  'authorities',
  'themes',
  'search',
  'glossary',
  'data',
  'updates',
  'about',
  'accessibility',
  'privacy',
  'feed',
  '404',
  'index',
  'pagefind',
  'embed',
];

/** The parts of addresses below an inspection: `/2018-06/evidence/`. */
export const takenInspectionPages: readonly string[] = [
  'evidence',
  'what-happens-next',
  'for-young-people',
  'full-report',
  'one-page',
  'embed',
];

/** Places that pages have already: `#main`, `#sources`. */
export const takenAnchor = /^(?:main|moved|publisher|figures|facts|sources|source-.*)$/;
