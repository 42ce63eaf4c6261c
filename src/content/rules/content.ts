import { inspectionOf, nameOf, numberOf } from '../entryId.ts';
import type { Entry, FolderName, Records } from '../folders.ts';
import type { FrameworkRecord } from '../schema/framework.ts';
import type { InspectionRecord } from '../schema/inspection.ts';

/** A file that is there but has mistakes of its own. Others may refer to it; what it says cannot be used. */
export interface UnreadFile {
  file: string;
  /** As an entry’s id. */
  id: string;
  folder: FolderName;
  /** Its prose, as far as it could be told apart. */
  prose: string;
}

/** All content as the checks see it: what could be read, and the names of what could not. */
export interface Content {
  records: Records;
  unread: readonly UnreadFile[];
  /** The names in a folder, read or not: the ids that others may use. */
  names(folder: FolderName): string[];
  /** The numbers of an inspection’s findings, read or not. */
  findingNumbers(inspectionId: string): number[];
  inspections: readonly Entry<InspectionRecord>[];
  /** True for an inspection that is still a draft. */
  isDraft(inspectionId: string): boolean;
  /** The framework of an inspection; undefined where either could not be read or does not exist. */
  frameworkOf(inspectionId: string): FrameworkRecord | undefined;
}

/** Content from records and the files that could not be read. */
export function content(records: Records, unread: readonly UnreadFile[]): Content {
  const frameworks = new Map(records.frameworks.map(({ id, data }) => [nameOf(id), data]));
  const inspections = new Map(records.inspections.map((entry) => [inspectionOf(entry.id), entry]));
  const namesIn = new Map<FolderName, string[]>();
  for (const folder of Object.keys(records) as FolderName[]) {
    const entries: { id: string }[] = [...records[folder], ...unread.filter((one) => one.folder === folder)];
    const nameIn = folder === 'inspections' ? inspectionOf : nameOf;
    namesIn.set(folder, entries.map(({ id }) => nameIn(id)).sort());
  }
  const numbers = new Map<string, number[]>();
  for (const { id } of [...records.findings, ...unread.filter(({ folder }) => folder === 'findings')]) {
    const own = numbers.get(inspectionOf(id));
    if (own === undefined) numbers.set(inspectionOf(id), [numberOf(id)]);
    else own.push(numberOf(id));
  }
  return {
    records,
    unread,
    names: (folder) => namesIn.get(folder) ?? [],
    findingNumbers: (id) => numbers.get(id) ?? [],
    inspections: records.inspections,
    isDraft: (id) => inspections.get(id)?.data.draft === true,
    frameworkOf: (id) => frameworks.get(inspections.get(id)?.data.framework ?? ''),
  };
}
