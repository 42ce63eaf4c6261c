import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { allBytes, type Sent } from './phone.ts';

const file = 'BENCHMARKS.md';
const title = `# Benchmarks

Measured by \`npm run bench\` and \`npm run bench:scale\`, which write this file. Times depend on the machine and on what
else it does; bytes do not.
`;

/** A table in Markdown: a row of headings, then the rows. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}

/** Writes a section of \`BENCHMARKS.md\` in the place of the one that had its name, with machine, date and commit. */
export function writeSection(name: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : title;
  const sections = before
    .split(/^(?=## )/m)
    .filter((section, index) => index > 0 && !section.startsWith(`## ${name}\n`));
  const section = `## ${name}\n\n${circumstances()}\n\n${text}\n`;
  const all = [title, ...[...sections, section].sort()].map((one) => one.trim());
  writeFileSync(file, `${all.join('\n\n')}\n`);
  console.log(`\n${section}`);
}

function circumstances(): string {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${day}, commit ${commit}, Node.js ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${memory} of memory.`;
}

/** “712 ms” */
export const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
/** “123 kB” */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
/** “123 MB”; a dash where it was not measured. */
export const megabytes = (bytes: number | undefined) => (bytes === undefined ? '–' : `${Math.round(bytes / 1e6)} MB`);
/** “110.2 kB in 14 requests, with 5.1 kB of headers” */
export const sentWords = (sent: Sent) =>
  `${kilobytes(allBytes(sent))} in ${sent.requests} requests, ${kilobytes(sent.headers)} of it headers`;
