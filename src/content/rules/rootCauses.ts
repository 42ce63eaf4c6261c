import { inspectionOf } from '../entryId.ts';
import type { Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { sortingCause, unsortedFindings } from './findings.ts';

/**
 * Problems with the cause of their cause, where that is known too: of an inspection that is missing, the folder whose name
 * cannot stand in its place; of a section that is lost, the finding in it that nobody has sorted.
 */
export function rooted(problems: readonly Problem[], content: Content): Problem[] {
  const { records, unread } = content;
  const misnamed = unread.find(
    ({ folder, file, id }) => folder === 'inspections' && inspectionOf(file) !== inspectionOf(id),
  );
  const standing = new Set([...Object.values(records).flat(), ...unread].map(({ id }) => id.split('/', 2).join('/')));
  const sections = unsortedFindings(content).map(({ id, file, data: { judgement } }) => {
    const inspection = inspectionOf(id);
    const onThemes = `/themes/[^/]+/(?:\\d+/)?#[a-z]+-${inspection}-${judgement}`;
    return { file, section: new RegExp(`^(?:${onThemes}|/${inspection}/(?:${judgement}/)?#[a-z-]+)$`) };
  });
  return problems.map((problem) => {
    const { cause = '' } = problem;
    if (misnamed !== undefined && /^inspections\/[^/]+$/.test(cause) && !standing.has(cause))
      return { ...problem, cause: `inspections/${inspectionOf(misnamed.file)}` };
    const unsorted = sections.find(({ section }) => section.test(cause));
    return unsorted === undefined ? problem : { ...problem, cause: sortingCause(unsorted.file) };
  });
}
