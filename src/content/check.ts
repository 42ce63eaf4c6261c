import { withoutConsequences } from './causes.ts';
import type { Records } from './folders.ts';
import { isSound } from './problem.ts';
import type { RawFile } from './read/folder.ts';
import { readContent } from './read/readContent.ts';
import type { Registered } from './register.ts';
import { type ReportFormat, report } from './report.ts';
import { problems } from './rules.ts';

/** What a check of content found. */
export type CheckedContent = ReturnType<typeof checkFiles>;

/**
 * Checks the files of a folder: each by itself, what they mean together, and every link, redirect and address once published.
 * `addressesOf` makes every address that the site publishes, from records without errors.
 */
export function checkFiles(
  folder: string,
  files: readonly RawFile[] | undefined,
  addressesOf: (records: Records) => readonly Registered[],
) {
  const { records, register, pictures, unread, problems: own, positions } = readContent(folder, files);
  // A folder that is not there, or empty, has one problem, not one for each thing missing.
  const isEmpty = own.some(({ file }) => file === '');
  const rest = isEmpty ? [] : problems(records, { unread, images: pictures, register, addressesOf });
  const all = withoutConsequences([...own, ...rest]);
  return {
    /** What could be read; everything where there is no error. */
    records,
    /** The addresses ever published. */
    register,
    /** The addresses of its pictures: `/images/map.png`. */
    pictures,
    /** All that is wrong, errors and warnings. */
    problems: all,
    /** True where there is no error: warnings do not stop publishing. */
    isPublishable: isSound(all),
    /** The report, ready to print. */
    text: (format: ReportFormat) => report(all, positions, format, folder),
  };
}
