import type { Records } from '../../../src/content/folders.ts';
import { readRegister } from '../../../src/content/register.ts';
import { type ProblemOptions, problems } from '../../../src/content/rules.ts';
import { addresses } from '../../../src/model/addresses.ts';
import { catalogue } from '../../../src/model/link.ts';
import { records } from '../../samples.ts';

/** What a check knows of records alone. */
export const nothingElse: ProblemOptions = {
  register: readRegister(''),
  images: new Set(),
  unread: [],
  addressesOf: (all) => addresses(catalogue(all)),
};

/** What is said of a sample site with changes that is not said of the site without: “file: fault; cure”, warnings marked. */
export function told(changes: Partial<Records>, options: Partial<ProblemOptions> = {}): string[] {
  const lines = (site: Records) =>
    problems(site, { ...nothingElse, ...options }).map(
      ({ file, level, fault, cure }) => `${level === 'warning' ? 'warning: ' : ''}${file}: ${fault}; ${cure}`,
    );
  const before = lines(records());
  return lines(records(changes)).filter((line) => !before.includes(line));
}
