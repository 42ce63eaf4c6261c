import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests of a suite passed and failed. */
interface Count {
  passed: number;
  failed: number;
  /** What was passed over, and why, each said once. */
  notRun?: readonly string[];
}

/** A suite of Playwright’s report, in which suites stand in suites. */
interface PlaywrightSuite {
  specs: { title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

/** One thing that is run: a check that passes or fails as a whole, or a suite that counts its tests in a report. */
interface Suite {
  name: string;
  command: readonly string[];
  environment?: Record<string, string>;
  count?: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const report = (name: string) => join(reports, `${name}.json`);

function read<Report>(name: string): Report | undefined {
  return existsSync(report(name)) ? (JSON.parse(readFileSync(report(name), 'utf8')) as Report) : undefined;
}

function vitestCount(): Count {
  const found = read<{
    numPassedTests: number;
    numFailedTests: number;
    testResults: { assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
  }>('vitest');
  if (found === undefined) return { passed: 0, failed: 0 };
  const skipped = found.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    notRun: [...new Set(skipped.map(({ ancestorTitles, title }) => ancestorTitles.join(' ') || title))],
  };
}

function playwrightCount(): Count {
  const found = read<{ stats: { expected: number; unexpected: number; flaky: number }; suites: PlaywrightSuite[] }>(
    'playwright',
  );
  if (found === undefined) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = found.stats;
  return { passed: expected, failed: unexpected + flaky, notRun: found.suites.flatMap(skipped) };
}

function skipped({ specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  return [...own.map(({ title }) => title), ...suites.flatMap(skipped)];
}

const bin = (path: string) => join('node_modules', path);
/** What runs one after the other, and what at once. The tests take turns: side by side on two cores they take longer. */
const groups: readonly (readonly Suite[])[] = [
  [{ name: 'content', command: ['scripts/check.ts'] }],
  [
    { name: 'types', command: [bin('astro/bin/astro.mjs'), 'check'] },
    { name: 'lint and format', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
    { name: 'unused code', command: [bin('knip/bin/knip.js')] },
  ],
  [{ name: 'build', command: ['scripts/build.ts'] }],
  [
    {
      name: 'unit and site tests',
      command: [
        bin('vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report('vitest')}`,
      ],
      count: vitestCount,
    },
  ],
  [
    {
      name: 'browser tests',
      command: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('playwright') },
      count: playwrightCount,
    },
  ],
];

/** Runs a suite and tells what it says when it ends. One that fails without a failing test, or that runs no test at all, counts as a failure. */
async function run({ name, command, environment, count }: Suite): Promise<Count & { name: string }> {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  console.log(`\n── ${name} ──\n${Buffer.concat(output).toString()}`);
  if (count === undefined) return status === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
  const counted = count();
  if (counted.failed === 0 && (status !== 0 || counted.passed === 0)) return { name, ...counted, failed: 1 };
  return { name, ...counted };
}

const results: (Count & { name: string })[] = [];
for (const group of groups) {
  console.log(`Running: ${group.map(({ name }) => name).join(', ')} …`);
  results.push(...(await Promise.all(group.map(run))));
}
console.log('');
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`);
for (const reason of results.flatMap(({ notRun = [] }) => notRun)) console.log(`NOT RUN: ${reason}`);
const passed = results.reduce((sum, one) => sum + one.passed, 0);
const failed = results.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
