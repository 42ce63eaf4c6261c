import { meant } from '../../text/nearest.ts';
import { nameOf } from '../entryId.ts';
import { error, type Problems } from '../problem.ts';
import type { Addresses } from './addresses.ts';
import type { Content } from './content.ts';
import { ofDraft, partMissing } from './links.ts';

/** Updates that name pages which the site does not have. */
export function* updateProblems({ records }: Content, addresses: Addresses): Problems {
  const published = [...addresses.all].filter((address) => address.endsWith('/'));
  const cure = 'write the address of a page, for example `/2024-03/`, which stands for the pages below it too';
  for (const { file, data } of records.updates)
    for (const [index, page] of data.pages.entries()) {
      const place = ['pages', index];
      if (addresses.isDraft(page)) yield error(file, place, ...ofDraft(page));
      else if (!addresses.has(page) && !addresses.isUncertain(page))
        yield error(
          file,
          place,
          `there is no such page (${meant(page, published)})`,
          cure,
          partMissing(page, addresses),
        );
    }
}

/** Updates whose date is not the one that their file is named after. */
export function* updateDateProblems({ records }: Content): Problems {
  for (const { id, file, data } of records.updates) {
    const { date } = data;
    if (nameOf(id) === date || nameOf(id).startsWith(`${date}-`)) continue;
    const fault = `the date is not the one in the file’s name (\`${date}\`)`;
    yield error(file, ['date'], fault, `name the file ${date}.md, or correct the date`);
  }
}
