import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { runCommand } from '../src/command.ts';
import { all, type Count, quick, type Suite } from './test/suites.ts';

/** Runs a suite and tells what it says when it ends. One that fails without a failing test, or that runs no test at all, counts as a failure. */
async function run({ name, command, environment, count }: Suite) {
  const start = Date.now();
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n── ${name}, ${seconds} s ──\n${Buffer.concat(output).toString()}`);
  const counted: Count = count?.() ?? { passed: Number(status === 0), failed: Number(status !== 0), notRun: [] };
  const isFailure = counted.failed === 0 && (status !== 0 || counted.passed === 0);
  return { name, seconds, ...counted, ...(isFailure && { failed: 1 }) };
}

/**
 * Runs suites, each as soon as what it needs has ended and there is an idle core for each of its workers. What needs
 * something that failed runs all the same: it tells more.
 */
async function runAll(suites: readonly Suite[]) {
  const waiting = new Set(suites);
  const running = new Map<Suite, Promise<void>>();
  const results: Awaited<ReturnType<typeof run>>[] = [];
  const cores = Math.max(2, Math.min(cpus().length, 4));
  const isReady = ({ needs = [], workers = 1 }: Suite) =>
    [...running.keys()].reduce((sum, suite) => sum + (suite.workers ?? 1), workers) <= cores &&
    ![...waiting, ...running.keys()].some(({ name }) => needs.includes(name));
  while (waiting.size + running.size > 0) {
    for (const suite of waiting) {
      if (!isReady(suite)) continue;
      waiting.delete(suite);
      console.log(`Running: ${suite.name} …`);
      const ended = run(suite).then((result) => {
        results.push(result);
        running.delete(suite);
      });
      running.set(suite, ended);
    }
    await Promise.race(running.values());
  }
  return results;
}

await runCommand(['quick'], async ({ quick: isQuick }) => {
  const start = Date.now();
  const results = await runAll(isQuick ? quick : all);
  console.log('');
  for (const { name, seconds, passed, failed } of results)
    console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  for (const reason of results.flatMap(({ notRun }) => notRun)) console.log(`NOT RUN: ${reason}`);
  console.log(`It took ${Math.round((Date.now() - start) / 1000)} seconds.`);
  const passed = results.reduce((sum, one) => sum + one.passed, 0);
  const failed = results.reduce((sum, one) => sum + one.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
