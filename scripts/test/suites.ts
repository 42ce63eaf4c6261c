import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests of a suite passed and failed. */
export interface Count {
  passed: number;
  failed: number;
  /** What was passed over, and why, each said once. */
  notRun?: readonly string[];
}

/** One thing that is run: a check that passes or fails as a whole, or a suite that counts its tests in a report. */
export interface Suite {
  name: string;
  /** What Node runs. */
  command: readonly string[];
  /** The names of those that have to end before it begins. */
  needs?: readonly string[];
  environment?: Record<string, string>;
  count?: () => Count;
}

/** A suite of Playwright’s report, in which suites stand in suites. */
interface PlaywrightSuite {
  specs: { title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const report = (name: string) => join(reports, `${name}.json`);

function read<Report>(name: string): Report | undefined {
  return existsSync(report(name)) ? (JSON.parse(readFileSync(report(name), 'utf8')) as Report) : undefined;
}

function vitestCount(name: string): Count {
  const found = read<{
    numPassedTests: number;
    numFailedTests: number;
    testResults: { assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
  }>(name);
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

function playwrightCount(name: string): Count {
  const found = read<{ stats: { expected: number; unexpected: number; flaky: number }; suites: PlaywrightSuite[] }>(
    name,
  );
  if (found === undefined) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = found.stats;
  return { passed: expected, failed: unexpected + flaky, notRun: found.suites.flatMap(skipped) };
}

function skipped({ specs, suites: inner = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  return [...own.map(({ title }) => title), ...inner.flatMap(skipped)];
}

const bin = (path: string) => join('node_modules', path);

/** Tests that Vitest runs: one or more of the projects in vitest.config.ts. */
function vitest(
  name: string,
  projects: readonly string[],
  { workers = 1, needs = [] as readonly string[] } = {},
): Suite {
  const options = ['--reporter=default', '--reporter=json', `--outputFile=${report(name)}`];
  const named = projects.map((project) => `--project=${project}`);
  return {
    name,
    command: [bin('vitest/vitest.mjs'), 'run', ...named, `--maxWorkers=${workers}`, ...options],
    needs,
    count: () => vitestCount(name),
  };
}

const built = ['builds'];

/** One half of what Playwright runs, served on ports of its own. */
function browser(half: 1 | 2): Suite {
  const name = `browser, half ${half}`;
  const options = ['--workers=1', `--shard=${half}/2`, `--output=test-results/${half}`, '--reporter=list,json'];
  const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4391) + half - 1;
  return {
    name,
    command: [bin('@playwright/test/cli.js'), 'test', ...options],
    needs: built,
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report(name), BROWSER_TEST_PORT: String(port) },
    count: () => playwrightCount(name),
  };
}

/** What `npm run test:quick` runs. */
export const quick: readonly Suite[] = [vitest('unit', ['unit'], { workers: 2 })];

/** What `npm test` runs, each on one core, in the order in which they begin: what takes longest first, so that the cores end together. */
export const all: readonly Suite[] = [
  { name: 'builds', command: ['scripts/test/build.ts', 'content,sample,several'] },
  vitest('unit', ['unit']),
  browser(1),
  browser(2),
  vitest('programs', ['programs'], { needs: built }),
  vitest('site', ['site', 'components'], { needs: built }),
  { name: 'types', command: [bin('astro/bin/astro.mjs'), 'check'], needs: built },
  { name: 'unused code', command: [bin('knip/bin/knip.js')] },
  { name: 'lint and format', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
];
