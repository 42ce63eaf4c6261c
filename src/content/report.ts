import type { Problem } from './problem.ts';
import { type AllPositions, spotIn } from './read/positions.ts';

/** How a report is written: for people, for programs, or for the pages of GitHub. */
export type ReportFormat = 'text' | 'json' | 'github';

/** A problem with its place in the file. */
interface Located extends Pick<Problem, 'level' | 'fault' | 'cure'> {
  file: string;
  line: number;
  column: number;
}

/** A report of everything found: errors and warnings by file and place, and a line that counts them. */
export function report(problems: readonly Problem[], positions: AllPositions, format: ReportFormat): string {
  const all = located(problems, positions);
  if (format === 'json')
    return `${JSON.stringify({ errors: countOf(all, 'error'), warnings: countOf(all, 'warning'), problems: all }, undefined, 2)}\n`;
  const lines = all.map(
    ({ file, line, column, level, fault, cure }) =>
      `${file}:${line}:${column}  ${level === 'warning' ? 'warning: ' : ''}${fault}  ${cure}`,
  );
  const closing = closingLine(countOf(all, 'error'), countOf(all, 'warning'));
  const text = lines.length === 0 ? `${closing}\n` : `${lines.join('\n')}\n\n${closing}\n`;
  return format === 'github' ? `${text}${all.map(annotation).join('')}` : text;
}

function located(problems: readonly Problem[], positions: AllPositions): Located[] {
  const all = problems.map((problem): Located => {
    const { level, fault, cure } = problem;
    return { file: `content/${problem.file}`, ...spotIn(problem, positions), level, fault, cure };
  });
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  all.sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.fault, other.fault),
  );
  return all.filter((one, index) => JSON.stringify(one) !== JSON.stringify(all[index - 1]));
}

function countOf(all: readonly Located[], level: Problem['level']): number {
  return all.filter((one) => one.level === level).length;
}

function closingLine(errors: number, warnings: number): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (errors > 0) {
    const also = warnings === 0 ? '' : ` and ${counted(warnings, 'warning')}`;
    return `${counted(errors, 'error')}${also}. Nothing is published until the ${errors === 1 ? 'error is' : 'errors are'} mended.`;
  }
  return warnings > 0
    ? `No errors, ${counted(warnings, 'warning')}. The content may be published.`
    : 'No errors and no warnings. The content may be published.';
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function annotation({ file, line, column, level, fault, cure }: Located): string {
  const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${level} file=${property(file)},line=${line},col=${column}::${escaped(`${fault}. To mend it: ${cure}`)}\n`;
}
