import { checkPublishable } from '../../src/check.ts';
import { addresses } from '../../src/model/addresses.ts';
import { catalogue } from '../../src/model/link.ts';

/** The folder of content that this site is made from. */
export const content = process.env['CONTENT_DIR'] ?? 'content';

/** That content, read and judged. */
export const checked = checkPublishable(content);

/** What it says, its drafts too: `npm test` looks at them before they are published. */
export const published = catalogue(checked.records);

/** The addresses that the site has to have: those of its register, and those that are registered when it is next published. */
export const registered = [
  ...new Set([...(checked.register?.lines ?? []), ...addresses(published)].map(({ address }) => address)),
];
