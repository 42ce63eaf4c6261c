import { siteIn } from '../site/siteIn.ts';

/** The site built from this site’s content. */
export const ownSite = siteIn('dist', 'node bin/run.mjs scripts/test/build.ts content');
