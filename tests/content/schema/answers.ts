import { type FolderName, folders } from '../../../src/content/folders.ts';
import { values } from '../../samples.ts';

/** What a schema answers to its sample with changes: “place: sentence” for each fault, nothing where it takes it. A key that is undefined is left out. */
export function answers(folder: FolderName, changes: Record<string, unknown> = {}): string[] {
  const given = Object.fromEntries(
    Object.entries({ ...values(folder), ...changes }).filter(([, value]) => value !== undefined),
  );
  const issues = folders[folder].schema.safeParse(given).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
