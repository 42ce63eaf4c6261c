import { inspectionOf } from '../entryId.ts';
import { type Problem, warning } from '../problem.ts';
import { findingKinds } from '../schema/finding.ts';
import type { Content } from './content.ts';
import { numberProblems } from './numbers.ts';
import { oneOf, repeated, unknownEntries, unknownNumbers } from './reference.ts';

/** What is wrong with findings, recommendations and statistics: their numbers, and what they refer to. */
export function findingProblems(content: Content): Problem[] {
  const { records } = content;
  const problems: Problem[] = [];
  for (const folder of ['findings', 'recommendations'] as const) {
    for (const inspection of new Set(content.files(folder).map(({ id }) => inspectionOf(id))))
      problems.push(...numberProblems(content, folder, inspection));
  }
  for (const { file, data } of records.findings) {
    if (data.kind !== undefined || data.official !== undefined) continue;
    const cure = `write \`kind:\` with one of ${oneOf(findingKinds)}; until then it is shown unsorted`;
    problems.push(warning(file, [], 'nobody has sorted this finding', cure));
  }
  for (const { file, data } of [...records.findings, ...records.recommendations, ...records.statistics]) {
    problems.push(...unknownEntries(file, ['themes'], data.themes, content, 'themes'));
    problems.push(...repeated(file, ['themes'], data.themes, 'a theme'));
  }
  for (const { id, file, data } of records.recommendations) {
    problems.push(...repeated(file, ['findings'], data.findings, 'a finding'));
    problems.push(...unknownNumbers(file, ['findings'], data.findings, content, 'findings', inspectionOf(id)));
  }
  return problems;
}
