import { rmSync } from 'node:fs';
import { runCommand } from '../src/command.ts';
import { comparison } from './bench/comparison.ts';
import { inBrowser, median, pageTimes, runs, searchCost } from './bench/phone.ts';
import { megabytes, milliseconds, sentWords, table, writeSection } from './bench/report.ts';
import { type Cost, run } from './bench/run.ts';
import { type Weight, weights } from './bench/weight.ts';

const folder = '.cache/bench/dist';
const question = 'adoption';

/** Builds from clean, several times; then opens pages and asks questions on a slow phone. */
async function main(): Promise<void> {
  const builds: Cost[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const cache of ['.cache/astro', '.cache/vite', '.cache/bench'])
      rmSync(cache, { recursive: true, force: true });
    builds.push(await run(['scripts/build.ts', '--out-dir', folder]));
  }
  await inBrowser(folder, async (browser, address) => {
    const pages = chosenPages(weights(folder));
    const rows: string[][] = [];
    for (const page of pages) {
      const { firstPaint, largestPaint, shift, blocking } = await medians(() =>
        pageTimes(browser, address + page.slice(1)),
      );
      rows.push([page, milliseconds(firstPaint), milliseconds(largestPaint), shift.toFixed(3), milliseconds(blocking)]);
    }
    const search = await medians(() => searchCost(browser, address, question));
    writeSection(
      'The shipped site',
      [
        `Medians of ${runs} runs on a phone profile (1.6 Mbit/s, 150 ms, a quarter of the processor’s speed), nothing cached.`,
        table(['page', 'first paint', 'largest paint', 'layout shift', 'blocking time'], rows),
        `The first search result stands after ${milliseconds(search.time)} from opening the page, and ${sentWords(search)}.`,
        `A clean build takes ${median(builds.map(({ seconds }) => seconds)).toFixed(1)} s and at most ${megabytes(Math.max(...builds.map(({ memory }) => memory ?? 0)))} of memory (median and maximum of ${builds.length}).`,
        await comparison(browser, folder, address, pages.slice(0, 2), question),
      ].join('\n\n'),
    );
  });
}

/** Measures several times, and gives the median of each number. */
async function medians<Numbers extends object>(measure: () => Promise<Numbers>): Promise<Numbers> {
  const all: Numbers[] = [];
  for (let turn = 0; turn < runs; turn += 1) all.push(await measure());
  const names = Object.keys(all[0] ?? {}) as (keyof Numbers)[];
  return Object.fromEntries(names.map((name) => [name, median(all.map((one) => Number(one[name])))])) as Numbers;
}

/** Home, the heaviest judgement and theme, and a search. */
function chosenPages(all: readonly Weight[]): string[] {
  const heaviest = (pattern: RegExp) =>
    all.filter(({ address }) => pattern.test(address)).toSorted((one, other) => other.page - one.page)[0]?.address;
  const judgement = heaviest(/^\/[\w-]*\d\/(?!evidence|what-|for-|full-)[\w-]+\/$/);
  return ['/', judgement, heaviest(/^\/themes\/[\w-]+\/$/), `/search/?q=${question}`].filter(
    (address) => address !== undefined,
  );
}

/** How long the tests take, first the quick ones. Throws where one fails: a run that fails says nothing of the time. */
async function measureTests(): Promise<void> {
  const quick = await run(['scripts/test.ts', '--quick']);
  const all = await run(['scripts/test.ts']);
  writeSection(
    'The tests',
    `\`npm test\` takes ${all.seconds.toFixed(0)} s, \`npm run test:quick\` ${quick.seconds.toFixed(0)} s, with nothing else to do.`,
  );
}

await runCommand([], async () => {
  await main();
  await measureTests();
  return 0;
});
