/**
 * Deals groups out to pages, in order: a page takes whole groups until it holds as many items as fit, so that a group
 * that is larger alone has a page of its own. There is always a first page.
 */
export function dealtToPages<Group>(
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  fits: number,
): Group[][] {
  const pages: Group[][] = [[]];
  let held = 0;
  for (const group of groups) {
    const size = sizeOf(group);
    if (held > 0 && held + size > fits) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(group);
    held += size;
  }
  return pages;
}
