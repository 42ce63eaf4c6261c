import { inspectionOf, nameOf, numberOf, ofInspection } from '../entryId.ts';
import type { FolderName, Records } from '../folders.ts';

/** A file that is there but has mistakes of its own. Others may refer to it; what it says cannot be used. */
export interface UnreadFile {
  file: string;
  /** As an entry’s id. */
  id: string;
  folder: FolderName;
  /** What it says above the line, without the keys that have mistakes. */
  data: object;
  /** Its prose, as far as it could be told apart. */
  prose: string;
}

/** A file of content, read or not, with what it is known to say above the line. */
export type SaidFile = Pick<UnreadFile, 'id' | 'file' | 'data'>;

/** All content as the checks see it: what could be read, and the names of what could not. */
export type Content = ReturnType<typeof content>;

/** Content from records and the files that could not be read. */
export function content(records: Records, unread: readonly UnreadFile[]) {
  const frameworks = new Map(records.frameworks.map(({ id, data }) => [nameOf(id), data]));
  const inspections = new Map(records.inspections.map(({ id, data }) => [inspectionOf(id), data]));
  const all = new Map(
    (Object.keys(records) as FolderName[]).map((folder): [FolderName, SaidFile[]] => [
      folder,
      [...records[folder], ...unread.filter((one) => one.folder === folder)],
    ]),
  );
  const namesIn = new Map(
    [...all].map(([folder, files]) => {
      const nameIn = folder === 'inspections' ? inspectionOf : nameOf;
      return [folder, [...new Set(files.map(({ id }) => nameIn(id)))].sort()];
    }),
  );
  /** The files of a folder, read or not; those of one inspection, where it is named. */
  const files = (folder: FolderName, inspection?: string): readonly SaidFile[] => {
    const found = all.get(folder) ?? [];
    return inspection === undefined ? found : ofInspection(found, inspection);
  };
  return {
    records,
    unread,
    files,
    /** The names in a folder, read or not: the ids that others may use. */
    names: (folder: FolderName): readonly string[] => namesIn.get(folder) ?? [],
    /** The numbers of an inspection’s findings or recommendations, read or not. */
    numbers: (folder: 'findings' | 'recommendations', inspection: string) =>
      new Set(files(folder, inspection).map(({ id }) => numberOf(id))),
    /** The facts of an inspection; undefined where they could not be read or do not exist. */
    inspection: (id: string) => inspections.get(id),
    isDraft: (inspection: string) => inspections.get(inspection)?.draft === true,
    /** The framework of an inspection; undefined where either could not be read or does not exist. */
    frameworkOf: (inspection: string) => frameworks.get(inspections.get(inspection)?.framework ?? ''),
  };
}
