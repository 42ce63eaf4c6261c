import { nameOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { UpdateRecord } from '../content/schema/page.ts';
import { pages, updateEntry } from './permalinks.ts';

/** What changed on the site on a day. */
export type Update = ReturnType<typeof update>;

/** An update from its record, with what changed in Markdown. */
export function update({ id, file, data, prose }: Entry<UpdateRecord>) {
  return { id: nameOf(id), file, ...data, text: prose.trim(), url: updateEntry(nameOf(id)) };
}

/** The days of the first and the last update that name a page, or a page above it; undefined where none does. The first page stands for itself alone. */
export function pageDates(updates: readonly Update[], page: string) {
  const days = updates
    .filter((update) =>
      update.pages.some((named) => named === page || (named !== pages.home && page.startsWith(named))),
    )
    .map(({ date }) => date)
    .sort();
  const [published, updated] = [days[0], days.at(-1)];
  return published === undefined || updated === undefined ? undefined : { published, updated };
}
