import { type FolderName, folders } from '../folders.ts';

/** A place where a file was probably meant to stand: its folder, and its path below `content/`. */
export type Place = ReturnType<typeof keyHomes>[number];

/** Where a file would stand whose keys are these, wherever it stands now: none where they are no kind’s, or its inspection is unknown. */
export function keyHomes(file: string, data: unknown) {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return [];
  const parts = file.split('/');
  const own = parts.at(-1)?.replace(/\..*$/, '') ?? '';
  // Inspections are named for the year and month.
  const inspection = parts.slice(0, -1).find((part) => /\d{4}-\d\d/.test(part));
  return (Object.keys(folders) as FolderName[]).flatMap((folder) => {
    const { pattern, schema } = folders[folder];
    const isOfInspection = pattern.startsWith('inspections/');
    if ((isOfInspection && inspection === undefined) || !schema.safeParse(data).success) return [];
    const path = isOfInspection ? pattern.replace('*', () => inspection ?? '') : pattern;
    return [{ folder, file: path.replace('*', () => own) }];
  });
}
