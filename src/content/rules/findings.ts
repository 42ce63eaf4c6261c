import { type Problems, warning } from '../problem.ts';
import { findingKinds } from '../schema/finding.ts';
import type { Content } from './content.ts';
import { oneOf } from './reference.ts';

/** Findings in our own words that nobody has sorted yet. */
export const unsortedFindings = ({ records }: Content) =>
  records.findings.filter(({ data }) => data.kind === undefined && data.official === undefined);

/** The cause of all that misses the kind of a finding. */
export const sortingCause = (file: string) => `kind of ${file}`;

/** What is said of them. */
export function* findingProblems(content: Content): Problems {
  for (const { file } of unsortedFindings(content)) {
    const cure = `write \`kind:\` with one of ${oneOf(findingKinds)}; until then it is shown unsorted`;
    yield warning(file, [], 'nobody has sorted this finding', cure, sortingCause(file));
  }
}
