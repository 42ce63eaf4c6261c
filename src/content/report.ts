import { counted } from '../text/numbers.ts';
import type { Problem } from './problem.ts';
import { type Positions, spotIn } from './read/positions.ts';

/** How a report is written: for people, for programs, or for the pages of GitHub. */
export type ReportFormat = 'text' | 'json' | 'github';

/** A problem with its place in the file. */
type Located = ReturnType<typeof located>[number];

/** A report of everything found: warnings, then errors, each by file and place, and a line that counts them. */
export function report(
  problems: readonly Problem[],
  positions: ReadonlyMap<string, Positions>,
  format: ReportFormat,
  folder: string,
): string {
  const all = located(problems, positions, folder.replace(/[/\\]+$/, ''));
  const errors = all.filter(({ level }) => level === 'error').length;
  const warnings = all.length - errors;
  if (format === 'json') return `${JSON.stringify({ errors, warnings, problems: all }, undefined, 2)}\n`;
  const lines = all.map(
    ({ file, line, column, level, fault, cure }) =>
      `${file}:${line}:${column}  ${level === 'warning' ? 'warning: ' : ''}${fault}  ${cure}`,
  );
  const closing = closingLine(errors, warnings);
  const text = lines.length === 0 ? `${closing}\n` : `${lines.join('\n')}\n\n${closing}\n`;
  return format === 'github' ? `${text}${all.map(annotation).join('')}` : text;
}

function located(problems: readonly Problem[], positions: ReadonlyMap<string, Positions>, folder: string) {
  const all = problems.map((problem) => {
    const { level, fault, cure } = problem;
    const file = shown(`${folder}/${problem.file}`);
    return { file, ...spotIn(problem, positions), level, fault: shown(fault), cure: shown(cure) };
  });
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  all.sort(
    (one, other) =>
      // Errors last, where a terminal shows them.
      compare(other.level, one.level) ||
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.fault, other.fault),
  );
  return all.filter((one, index) => JSON.stringify(one) !== JSON.stringify(all[index - 1]));
}

/** Words in one line, with signs that would steer a terminal or a build server written out: `\\u001b`. */
function shown(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return words.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, (sign) =>
    sign === '\n' ? '\\n' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function closingLine(errors: number, warnings: number): string {
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
