import { type Problems, warning } from '../problem.ts';
import { findingKinds } from '../schema/finding.ts';
import type { Content } from './content.ts';
import { oneOf } from './reference.ts';

/** Findings in our own words that nobody has sorted yet. */
export function* findingProblems({ records }: Content): Problems {
  for (const { file, data } of records.findings) {
    if (data.kind !== undefined || data.official !== undefined) continue;
    const cure = `write \`kind:\` with one of ${oneOf(findingKinds)}; until then it is shown unsorted`;
    yield warning(file, [], 'nobody has sorted this finding', cure);
  }
}
