import type { Records } from '../../../src/content/folders.ts';
import { type ProblemOptions, problems } from '../../../src/content/rules.ts';
import { records } from '../../samples.ts';

/** What is said of a sample site with changes that is not said of the site without: “file: fault; cure”, warnings marked. */
export function told(changes: Partial<Records>, options: ProblemOptions = {}): string[] {
  const lines = (site: Records) =>
    problems(site, options).map(
      ({ file, level, fault, cure }) => `${level === 'warning' ? 'warning: ' : ''}${file}: ${fault}; ${cure}`,
    );
  const before = lines(records());
  return lines(records(changes)).filter((line) => !before.includes(line));
}
