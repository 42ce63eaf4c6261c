import { type CheckedContent, checkContent } from './content/check.ts';
import { addresses } from './model/addresses.ts';
import { catalogue } from './model/link.ts';

/** Checks a folder of content with every link and address in it, as the command line and the build do. */
export function checkPublishable(folder: string): CheckedContent {
  return checkContent(folder, (records) => addresses(catalogue(records)));
}
