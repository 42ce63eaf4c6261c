import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../src/command.ts';
import { writeInventedContent } from './bench/inventedContent.ts';
import { allBytes, inBrowser, median, searchCost } from './bench/phone.ts';
import { kilobytes, megabytes, table, writeSection } from './bench/report.ts';
import { run } from './bench/run.ts';
import { sentBytes } from './bench/weight.ts';

const sizes = [10, 100, 1000, 10_000];
/** Real reports, which are no part of the project, are measured where they lie here. */
const reports = globSync('../shared/reports/*.pdf');
/** Built inside the project, where the pages that Astro makes find their packages. */
const scratch = '.cache/bench-scale';

const content = join(scratch, 'content');

/** What a site of so many findings costs. */
type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(findings: number) {
  const folder = join(scratch, 'dist');
  const check = await run(['scripts/check.ts', '--content', content]);
  const build = await run(['scripts/build.ts', '--content', content, '--out-dir', folder, '--drafts']);
  const files = globSync('**', { cwd: folder })
    .map((file) => ({ file, stats: statSync(join(folder, file)) }))
    .filter(({ stats }) => stats.isFile());
  const heaviest = files
    .filter(({ file }) => file.endsWith('.html'))
    .toSorted((one, other) => other.stats.size - one.stats.size)
    .slice(0, 10)
    .map(({ file }) => sentBytes(readFileSync(join(folder, file))));
  return {
    findings,
    check,
    build,
    files: files.length,
    bytes: files.reduce((sum, { stats }) => sum + stats.size, 0),
    /** The heaviest page, as sent. */
    page: Math.max(...heaviest),
    search: await searchIn(folder),
  };
}

/** What passes until the first search result: milliseconds, and the most bytes of several questions. */
async function searchIn(folder: string) {
  return inBrowser(folder, async (browser, address) => {
    const costs = [];
    for (const question of ['young people', 'children plans', 'leaders need help'])
      costs.push(await searchCost(browser, address, question));
    return { time: median(costs.map(({ time }) => time)), bytes: Math.max(...costs.map(allBytes)) };
  });
}

/** What does not hold at the most findings, on two cores, in words. */
function broken(all: readonly Measured[]): string[] {
  const [before, largest] = all.slice(-2);
  if (largest === undefined || before === undefined) return ['nothing was measured'];
  const { check, build, search, page } = largest;
  return [
    { is: build.seconds / before.build.seconds, most: 12, what: `times as long as the build of ${before.findings}` },
    { is: build.seconds, most: 90, what: 's to build' },
    { is: (build.memory ?? 0) / 1e6, most: 2000, what: 'MB of memory in the build' },
    { is: search.bytes / 1000, most: 330, what: 'kB until the first search result' },
    { is: page / 1000, most: 100, what: 'kB in a page' },
    { is: check.seconds, most: 10, what: 's to check' },
  ].flatMap(({ is, most, what }) => (is > most ? [`${is.toFixed(1)} ${what}, more than ${most}`] : []));
}

function costs(all: readonly Measured[]): string {
  return table(
    ['findings', 'check', 'build', 'memory', 'files', 'size', 'heaviest page', 'first search result'],
    all.map(({ findings, check, build, files, bytes, page, search }) => [
      String(findings),
      `${check.seconds.toFixed(1)} s`,
      `${build.seconds.toFixed(1)} s`,
      megabytes(build.memory),
      String(files),
      megabytes(bytes),
      kilobytes(page),
      `${search.time.toFixed(0)} ms, ${kilobytes(search.bytes)}`,
    ]),
  );
}

/** What it costs to import the real reports, some of which are refused, and then their site; nothing where there are none. */
async function measuredReports(): Promise<string[]> {
  if (reports.length === 0) return [];
  rmSync(scratch, { recursive: true, force: true });
  const { seconds, memory } = await run(['scripts/import.ts', ...reports, '--content', content], [0, 1]);
  const site = await measure(globSync(`${content}/inspections/*/findings/*.md`).length);
  return [
    `${reports.length} real reports, taken in within ${seconds.toFixed(1)} s and ${megabytes(memory)}, and the site of them all:`,
    costs([site]),
  ];
}

await runCommand([], async () => {
  const all: Measured[] = [];
  for (const size of sizes) {
    rmSync(scratch, { recursive: true, force: true });
    writeInventedContent(content, size);
    all.push(await measure(size));
    console.log(`${size} findings: ${all.at(-1)?.build.seconds.toFixed(1)} s`);
  }
  const faults = broken(all);
  writeSection(
    'Ten thousand findings',
    [
      'Invented content of 10 to 10,000 findings, about 12 on a page, with a vocabulary of 12,000 words. Search is measured on the phone profile.',
      costs(all),
      ...(await measuredReports()),
      faults.length === 0 ? 'Every bound holds.' : `Out of bounds: ${faults.join('; ')}.`,
    ].join('\n\n'),
  );
  rmSync(scratch, { recursive: true, force: true });
  return faults.length === 0 ? 0 : 1;
});
