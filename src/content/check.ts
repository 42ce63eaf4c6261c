import { withoutConsequences } from './causes.ts';
import type { Records } from './folders.ts';
import { isSound, type Problem } from './problem.ts';
import type { RawFile } from './read/folder.ts';
import { readContent } from './read/readContent.ts';
import type { Register, Registered } from './register.ts';
import { type ReportFormat, report } from './report.ts';
import { problems } from './rules.ts';

/** What a check of content found. */
export interface CheckedContent {
  /** What could be read; everything where there is no error. */
  records: Records;
  /** The addresses ever published; undefined where no register is kept. */
  register: Register | undefined;
  /** The addresses of its pictures: `/images/map.png`. */
  pictures: ReadonlySet<string>;
  /** All that is wrong, errors and warnings. */
  problems: Problem[];
  /** True where there is no error: warnings do not stop publishing. */
  isPublishable: boolean;
  /** The report, ready to print. */
  text: (format: ReportFormat) => string;
}

/** Makes every address that the site publishes, from records without errors. */
export type AddressesOf = (records: Records) => readonly Registered[];

/**
 * Checks the files of a folder: each by itself, what they mean together, and, where addresses are given, every link,
 * redirect and address once published.
 */
export function checkFiles(
  folder: string,
  files: readonly RawFile[] | undefined,
  addressesOf?: AddressesOf,
): CheckedContent {
  const { records, register, pictures, unread, problems: own, positions } = readContent(folder, files);
  // A folder that is not there, or empty, has one problem, not one for each thing missing.
  const isEmpty = own.some(({ file }) => file === '');
  const rest = isEmpty ? [] : problems(records, { unread, images: pictures, register, addressesOf });
  const all = withoutConsequences([...own, ...rest]);
  return {
    records,
    register,
    pictures,
    problems: all,
    isPublishable: isSound(all),
    text: (format) => report(all, positions, { format, folder }),
  };
}
