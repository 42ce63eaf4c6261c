import { meant } from '../../text/nearest.ts';
import { nameOf } from '../entryId.ts';
import { error, type Problem, type Words } from '../problem.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { ofDraft, partMissing } from './links.ts';

/** Updates that name pages which the site does not have. */
export function updateProblems({ records }: Content, addresses: Addresses): Problem[] {
  const published = [...addresses.all].filter((address) => address.endsWith('/'));
  const cure = 'write the address of a page, for example `/2024-03/`, which stands for the pages below it too';
  return records.updates.flatMap(({ file, data }) =>
    data.pages.flatMap((page, index) => {
      const wrong = (words: Words) => [error(file, ['pages', index], ...words)];
      if (addresses.isDraft(page)) return wrong(ofDraft(page));
      if (addresses.has(page) || addresses.isUncertain(page)) return [];
      return wrong([`there is no such page (${meant(page, published)})`, cure, partMissing(page, addresses)]);
    }),
  );
}

/** Updates whose date is not the one that their file is named after. */
export function updateDateProblems({ records }: Content): Problem[] {
  return records.updates.flatMap(({ id, file, data: { date } }) => {
    if (nameOf(id) === date || nameOf(id).startsWith(`${date}-`)) return [];
    const fault = `the date is not the one in the file’s name (\`${date}\`)`;
    return [error(file, ['date'], fault, `name the file ${date}.md, or correct the date`)];
  });
}
