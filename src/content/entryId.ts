/** The inspection a file belongs to: the folder below `inspections/`. */
export function inspectionOf(entryId: string): string {
  return entryId.split('/')[1] ?? '';
}

const grouped = new WeakMap<readonly object[], ReadonlyMap<string, readonly object[]>>();

/** The entries of one inspection, in the order given. A list is sorted into inspections once, however many ask of it. */
export function ofInspection<Item extends { id: string }>(
  entries: readonly Item[],
  inspection: string,
): readonly Item[] {
  let groups = grouped.get(entries);
  if (groups === undefined) {
    groups = Map.groupBy(entries, ({ id }) => inspectionOf(id));
    grouped.set(entries, groups);
  }
  return (groups.get(inspection) ?? []) as readonly Item[];
}

/** The last part of an entry’s id: the file’s own name. */
export function nameOf(entryId: string): string {
  return entryId.split('/').at(-1) ?? '';
}

/** The number a file’s name begins with: `21` for `21-matching`. Not a number where the name has none. */
export function numberOf(entryId: string): number {
  return Number(/^\d+/.exec(nameOf(entryId))?.[0] ?? Number.NaN);
}
