import { relative } from 'node:path';
import { checkFiles } from './content/check.ts';
import type { Records } from './content/folders.ts';
import { filesIn, type RawFile } from './content/read/folder.ts';
import { addresses } from './model/addresses.ts';
import { withoutDrafts } from './model/drafts.ts';
import { catalogue } from './model/link.ts';
import type { Catalogue } from './model/nouns.ts';
import { saidComponents } from './model/saidComponents.ts';
import { Refusal } from './refusal.ts';

/** Content checked, the folder of its files, and everything linked; no catalogue where there is an error. */
export type CheckedSite = ReturnType<typeof checkPublishableFiles>;

/**
 * Checks a folder of content with every link and address in it, as the command line, the build and the pages do. Drafts are checked in
 * any case, and linked where they are shown.
 */
export function checkPublishable(folder: string, options?: { showDrafts: boolean }): CheckedSite {
  // Named as a person sees it from where the command was given.
  return { ...checkPublishableFiles(relative('', folder) || '.', filesIn(folder), options), folder };
}

/** The same of files in memory; undefined stands for no such folder. Throws a sentence where drafts are left out and nothing else is there. */
export function checkPublishableFiles(
  folder: string,
  files: readonly RawFile[] | undefined,
  { showDrafts } = { showDrafts: true },
) {
  let made: Catalogue | undefined;
  let said: Records | undefined;
  const checked = checkFiles(folder, files, (records) => {
    said = saidComponents(records);
    made = catalogue(said);
    const finished = withoutDrafts(said);
    // Of a site that is all drafts nothing is published yet, so that nothing leads from there to a draft.
    if (finished === said || finished.inspections.length === 0) return addresses(made);
    const published = new Set(addresses(catalogue(finished)).map(({ address }) => address));
    return addresses(made).map((one) => ({ ...one, isDraft: !published.has(one.address) }));
  });
  if (!checked.isPublishable || said === undefined) return { ...checked, folder, catalogue: undefined };
  const records = showDrafts ? said : withoutDrafts(said);
  if (records.inspections.length === 0)
    throw new Refusal(
      'Every inspection is still a draft, so that there is nothing to publish. `npm start` shows it; take `draft: true` out of its inspection.mdx to publish it.',
    );
  return { ...checked, folder, records, catalogue: records === said ? made : catalogue(records) };
}
