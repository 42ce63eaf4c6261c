/** The inspection a file belongs to: the folder below `inspections/`. */
export function inspectionOf(entryId: string): string {
  return entryId.split('/')[1] ?? '';
}

/** The last part of an entry’s id: the file’s own name. */
export function nameOf(entryId: string): string {
  return entryId.split('/').at(-1) ?? '';
}

/** The number a file’s name begins with: `21` for `21-matching`. Not a number where the name has none. */
export function numberOf(entryId: string): number {
  return Number(/^\d+/.exec(nameOf(entryId))?.[0] ?? Number.NaN);
}
