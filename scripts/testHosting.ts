import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Program by Debian package.
const programs = { nginx: 'nginx', caddy: 'caddy', wrk: 'wrk' };

/** Runs the site in real web servers with the configurations that the project ships, and says how many tests passed. */
function main(): number {
  const missing = Object.entries(programs).filter(([, program]) => spawnSync(program, ['-v']).error !== undefined);
  if (missing.length > 0) {
    console.error(
      `The hosting tests need ${missing.map(([name]) => name).join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not installed. On Debian or Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static caddy wrk`,
    );
    return 1;
  }
  const report = join(mkdtempSync(join(tmpdir(), 'test-reports-')), 'hosting.json');
  const steps = [
    ['scripts/build.ts', '--base', '/'],
    ['scripts/build.ts', '--base', '/reports/', '--out-dir', '.cache/hosting/reports'],
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'vitest.hosting.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
  ];
  const isBroken = steps.some((step) => spawnSync(process.execPath, step, { stdio: 'inherit' }).status !== 0);
  const { numPassedTests: passed, numFailedTests } = (
    existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
  ) as { numPassedTests: number; numFailedTests: number };
  // A build or a server that does not start is a failure without a failing test.
  const failed = numFailedTests === 0 && (isBroken || passed === 0) ? 1 : numFailedTests;
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
