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
  /** How many cores it keeps busy. */
  cores: 1 | 2;
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

function playwrightCount(): Count {
  const found = read<{ stats: { expected: number; unexpected: number; flaky: number }; suites: PlaywrightSuite[] }>(
    'browser',
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
function vitest(name: string, projects: readonly string[], rest: Pick<Suite, 'cores' | 'needs'>): Suite {
  const options = ['--reporter=default', '--reporter=json', `--outputFile=${report(name)}`];
  const named = projects.map((project) => `--project=${project}`);
  return {
    name,
    command: [bin('vitest/vitest.mjs'), 'run', ...named, `--maxWorkers=${rest.cores}`, ...options],
    count: () => vitestCount(name),
    ...rest,
  };
}

const built = ['build of the content', 'build of the sample'];

/** What is checked as a whole, and the two sites that tests read. */
export const checks: readonly Suite[] = [
  { name: 'build of the content', command: ['scripts/test/build.ts', 'content'], cores: 1 },
  {
    name: 'build of the sample',
    command: ['scripts/test/build.ts', 'sample'],
    cores: 1,
    needs: ['build of the content'],
  },
  { name: 'lint and format', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'], cores: 1 },
  { name: 'unused code', command: [bin('knip/bin/knip.js')], cores: 1 },
  { name: 'types', command: [bin('astro/bin/astro.mjs'), 'check'], cores: 1, needs: built },
];

/** The suites of tests, by name. */
export const test = {
  quick: vitest('unit', ['unit'], { cores: 2 }),
  unit: vitest('unit', ['unit'], { cores: 1 }),
  site: vitest('site', ['site', 'components'], { cores: 1, needs: built }),
  programs: vitest('programs', ['programs'], { cores: 1, needs: built }),
  browser: {
    name: 'browser',
    command: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    cores: 2,
    needs: built,
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
    count: playwrightCount,
  } satisfies Suite,
};

/** In the order in which they begin: beside a chain of builds and what starts programs, one of what needs a core alone. */
export const suites: readonly Suite[] = [test.unit, test.programs, test.site, test.browser];
