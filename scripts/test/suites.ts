import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** How many tests of a suite passed and failed, and what was passed over, each said once. */
export type Count = ReturnType<typeof countOf>;

/** One thing that is run: a check that passes or fails as a whole, or a suite that counts its tests in a report. */
export interface Suite {
  name: string;
  /** What Node runs. */
  command: readonly string[];
  /** The names of those that have to end before it begins. */
  needs?: readonly string[];
  /** How many cores it keeps busy, where that is more than one. */
  workers?: number;
  environment?: Record<string, string>;
  count?: () => Count;
}

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const report = (name: string) => join(reports, `${name}.xml`);

/** What a suite came to, by the report in the form of JUnit, which Vitest and Playwright both write; nothing where there is none. */
function countOf(name: string) {
  const cases = existsSync(report(name)) ? parse(readFileSync(report(name), 'utf8')).querySelectorAll('testcase') : [];
  const failed = cases.filter((one) => one.querySelector('failure, error') !== null);
  const skipped = cases.filter((one) => one.querySelector('skipped') !== null);
  // Of what was passed over together, the name of the whole.
  const notRun = new Set(skipped.map((one) => one.getAttribute('name')?.replace(/ [>›] .*/, '') ?? ''));
  return { passed: cases.length - failed.length - skipped.length, failed: failed.length, notRun: [...notRun] };
}

const bin = (path: string) => join('node_modules', path);

/** Tests that Vitest runs: one or more of the projects in vitest.config.ts. */
function vitest(name: string, projects: readonly string[], more: Pick<Suite, 'workers' | 'needs'> = {}): Suite {
  const named = projects.map((project) => `--project=${project}`);
  const options = [`--maxWorkers=${more.workers ?? 1}`, '--reporter=default', '--reporter=junit'];
  const command = [bin('vitest/vitest.mjs'), 'run', ...named, ...options, `--outputFile=${report(name)}`];
  return { name, command, count: () => countOf(name), ...more };
}

const built = ['builds'];

/** What Playwright runs: two workers, which hand its tests out to each other until the last. */
const browser: Suite = {
  name: 'browser',
  command: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,junit'],
  workers: 2,
  needs: built,
  environment: { PLAYWRIGHT_JUNIT_OUTPUT_FILE: report('browser') },
  count: () => countOf('browser'),
};

/** What `npm run test:quick` runs. */
export const quick: readonly Suite[] = [vitest('unit', ['unit'], { workers: 2 })];

/** What `npm test` runs, in the order in which they begin; last what keeps both cores of a small machine busy to its end. */
export const all: readonly Suite[] = [
  { name: 'builds', command: ['scripts/test/build.ts', 'content,sample,several'] },
  vitest('unit', ['unit']),
  vitest('programs', ['programs'], { needs: built }),
  vitest('site', ['site', 'components'], { needs: built }),
  { name: 'types', command: [bin('astro/bin/astro.mjs'), 'check'], needs: built },
  { name: 'unused code', command: [bin('knip/bin/knip.js')] },
  { name: 'lint and format', command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  browser,
];
