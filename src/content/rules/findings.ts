import { inspectionOf, ofInspection } from '../entryId.ts';
import type { Entry, Records } from '../folders.ts';
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
    for (const inspection of new Set(content.files(folder).map(({ id }) => inspectionOf(id)))) {
      // Paragraphs of a report keep their numbers there, whatever else has one.
      const entries = ofInspection<Entry<{ official?: unknown }>>(records[folder], inspection);
      const mayHaveGaps = entries.some(({ data }) => data.official !== undefined);
      const moved = movedNumbers(records, inspection, folder.slice(0, -1));
      const taken = new Set([...content.numbers(folder, inspection), ...moved]);
      problems.push(...numberProblems({ inspection, folder, entries, taken, mayHaveGaps }));
    }
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

/** The numbers of findings, or recommendations, that redirects say went elsewhere. */
function movedNumbers({ redirects }: Records, inspection: string, noun: string): Set<number> {
  const from = redirects.flatMap(({ data }) => Object.keys(data.redirects));
  const anchor = new RegExp(`#${noun}-(\\d+)$`);
  return new Set(
    from.flatMap((address) => {
      const number = address.startsWith(`/${inspection}/`) ? anchor.exec(address)?.[1] : undefined;
      return number === undefined ? [] : [Number(number)];
    }),
  );
}
