/** Names that the site itself gives to pages and to places on them, so that no content may take them. */

/** The first parts of addresses that pages of the site have: `/themes/`. */
export const takenPage =
  /^(?:inspections|authorities|themes|search|glossary|data|updates|about|accessibility|privacy|feed|404|index|pagefind|embed)$/;

/** The parts of addresses below an inspection: `/2024-03/evidence/`. */
export const takenInspectionPage =
  /^(?:judgements|evidence|what-happens-next|for-young-people|full-report|one-page|embed)$/;

/** Addresses at which no page can stand: what is not found, and the files of search. */
export const noPage = /^\/(?:404|pagefind)(?:\/|$)/;

/** Places that pages have and that are no addresses: nothing there was ever published by its own name, so that nothing can have left it. */
export const unpublishedAnchor =
  /^(?:main|moved|publisher|search-header|contents|evidence|facts|figures|all-findings|left-out|more|near|sources|whole-service|get-help|(?:title|kind|grid|framework|asked|judged)-.*|source-.*-title)$/;

/** Places that every page has: `#main`. */
export const takenAnchor = /^(?:main|moved|publisher|search-header)$/;

/** Places that pages about an inspection have besides: `#sources`, `#finding-21`. */
export const takenInspectionAnchor =
  /^(?:contents|evidence|facts|figures|findings|all-findings|judgements|left-out|more|recommendations|sources|timeline|whole-service|(?:event|finding|recommendation|source|title)-.*)$/;
