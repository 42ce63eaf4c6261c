import type { Records } from './folders.ts';
import { isSound, type Problem } from './problem.ts';
import { imagesBeside } from './read/images.ts';
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
  /** All that is wrong, errors and warnings. */
  problems: Problem[];
  /** True where there is no error: warnings do not stop publishing. */
  isPublishable: boolean;
  /** The report, ready to print. */
  text: (format: ReportFormat) => string;
}

/** Makes every address that the site publishes, from records without errors. */
export type AddressesOf = (records: Records) => readonly Registered[];

/** Checks a folder of content: each file, what files mean together, and, where addresses are given, every link, redirect and address once published. */
export function checkContent(folder: string, addressesOf?: AddressesOf): CheckedContent {
  const { records, register, unread, problems: own, positions } = readContent(folder);
  // A folder that is not there, or empty, has one problem, not one for each thing missing.
  const isEmpty = own.some(({ file }) => file === '');
  // Addresses are made by the model, which needs records that fit together.
  const makeAddresses = addressesOf !== undefined && isSound(own) ? () => addressesOf(records) : undefined;
  const images = imagesBeside(folder);
  const all = isEmpty ? own : [...own, ...problems(records, { unread, images, register, addressesOf: makeAddresses })];
  return {
    records,
    register,
    problems: all,
    isPublishable: isSound(all),
    text: (format) => report(all, positions, format),
  };
}
