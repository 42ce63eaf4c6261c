import { spawnSync } from 'node:child_process';

/** Checks the content, then the types of the code; tells everything that is wrong, in seconds. */
const steps = [
  ['src/check/cli.ts', ...process.argv.slice(2)],
  ['node_modules/astro/bin/astro.mjs', 'check'],
];
const failed = steps.filter((step) => spawnSync(process.execPath, step, { stdio: 'inherit' }).status !== 0);
process.exitCode = failed.length > 0 ? 1 : 0;
