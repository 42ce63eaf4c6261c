import { inspectionName } from './inspection.ts';
import type { Inspection } from './nouns.ts';
import { pageNumber, pages } from './permalinks.ts';

/** One of the pages of a list, which count from 1. */
export type ListPage<Group> = ReturnType<typeof dealtToPages<Group>>[number];

/**
 * Deals groups out to the pages of a list, in order: a page takes whole groups until it holds as many items as fit, so that a
 * group that is larger alone has a page of its own. There is always a first page.
 */
export function dealtToPages<Group>(
  list: string,
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  fits: number,
) {
  const dealt: Group[][] = [[]];
  let held = 0;
  for (const group of groups) {
    const size = sizeOf(group);
    if (held > 0 && held + size > fits) {
      dealt.push([]);
      held = 0;
    }
    dealt.at(-1)?.push(group);
    held += size;
  }
  return dealt.map((ofPage, index) => ({ number: index + 1, url: pageNumber(list, index + 1), groups: ofPage }));
}

/** The title of one of the pages of a list: “All inspections, page 2 of 3”, of the first that of the list. */
export function pageTitle(list: string, { number }: ListPage<unknown>, count: number): string {
  return number === 1 ? list : `${list}, page ${number} of ${count}`;
}

/** Links to the pages before and after one of a list. */
export function pagesAround(all: readonly ListPage<unknown>[], { number }: ListPage<unknown>) {
  const link = (page: ListPage<unknown> | undefined) =>
    page && { text: `Page ${page.number} of ${all.length}`, href: page.url };
  return { before: link(all[number - 2]), after: link(all[number]) };
}

/** The pages of the list of all inspections, the latest first, twelve on a page. */
export function inspectionPages(inspections: readonly Inspection[]): ListPage<Inspection>[] {
  return dealtToPages(pages.inspections, inspections, () => 1, 12);
}

/** Links to the inspections on further pages: whatever leads to an inspection in the list leads to its first page. */
export function furtherInspections(all: readonly ListPage<Inspection>[]) {
  return all.slice(1).flatMap(({ url, groups }) =>
    groups.map((inspection) => {
      const anchor = `inspection-${inspection.id}`;
      return { text: inspectionName(inspection), href: `${url}#${anchor}`, anchor };
    }),
  );
}
