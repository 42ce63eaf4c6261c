import { checkPublishable } from '../../src/check.ts';
import { withoutDrafts } from '../../src/model/drafts.ts';
import { catalogue } from '../../src/model/link.ts';

/** What the sample content says, as the pages are made from it. Apart from the built site, as it takes seconds to read. */
export const published = catalogue(withoutDrafts(checkPublishable('tests/site/content').records));
