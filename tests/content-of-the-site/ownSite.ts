import { checkPublishable } from '../../src/check.ts';
import { addresses } from '../../src/model/addresses.ts';
import { withoutDrafts } from '../../src/model/drafts.ts';
import { catalogue } from '../../src/model/link.ts';
import { siteIn } from '../site/siteIn.ts';

/** The folder of content that this site is made from. */
export const content = process.env['CONTENT_DIR'] ?? 'content';

/** That content, read and judged. */
export const checked = checkPublishable(content);

/** What it says. */
export const published = catalogue(withoutDrafts(checked.records));

/** The site built from it, by `npm run build`. */
export const ownSite = siteIn('dist', 'npm run build');

/** The addresses that the site has to have: those of its register, and those that are registered when it is next published. */
export const registered = [
  ...new Set([...(checked.register?.lines ?? []), ...addresses(published)].map(({ address }) => address)),
];
