import { inspectionOf, nameOf, numberOf, ofInspection } from '../entryId.ts';
import type { FolderName, Records } from '../folders.ts';
import type { FrameworkRecord } from '../schema/framework.ts';
import type { InspectionRecord } from '../schema/inspection.ts';

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
export interface Content {
  records: Records;
  unread: readonly UnreadFile[];
  /** The files of a folder, read or not; those of one inspection, where it is named. */
  files(folder: FolderName, inspectionId?: string): readonly SaidFile[];
  /** The names in a folder, read or not: the ids that others may use. */
  names(folder: FolderName): readonly string[];
  /** The numbers of an inspection’s findings or recommendations, read or not. */
  numbers(folder: 'findings' | 'recommendations', inspectionId: string): ReadonlySet<number>;
  /** The facts of an inspection; undefined where they could not be read or do not exist. */
  inspection(id: string): InspectionRecord | undefined;
  /** True for an inspection that is still a draft. */
  isDraft(inspectionId: string): boolean;
  /** The framework of an inspection; undefined where either could not be read or does not exist. */
  frameworkOf(inspectionId: string): FrameworkRecord | undefined;
}

/** Content from records and the files that could not be read. */
export function content(records: Records, unread: readonly UnreadFile[]): Content {
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
  const numbers = new Map<string, ReadonlySet<number>>();
  const files: Content['files'] = (folder, inspection) => {
    const found = all.get(folder) ?? [];
    return inspection === undefined ? found : ofInspection(found, inspection);
  };
  return {
    records,
    unread,
    files,
    names: (folder) => namesIn.get(folder) ?? [],
    numbers: (folder, inspection) => {
      const key = `${inspection}/${folder}`;
      const found = numbers.get(key) ?? new Set(files(folder, inspection).map(({ id }) => numberOf(id)));
      numbers.set(key, found);
      return found;
    },
    inspection: (id) => inspections.get(id),
    isDraft: (id) => inspections.get(id)?.draft === true,
    frameworkOf: (id) => frameworks.get(inspections.get(id)?.framework ?? ''),
  };
}
