import { rmSync } from 'node:fs';
import { runCommand } from '../src/command.ts';
import { serve } from '../src/hosting/serve.ts';
import { comparison } from './bench/comparison.ts';
import { median, type PageTimes, pageTimes, type SearchCost, searchCost, startBrowser } from './bench/phone.ts';
import { megabytes, sentWords, table, writeSection } from './bench/report.ts';
import { run } from './bench/run.ts';
import { type Weight, weights } from './bench/weight.ts';

const runs = 5;
const folder = '.cache/bench/dist';
const question = 'adoption';

/** Builds from clean, several times; then opens pages and asks questions on a slow phone. */
async function main(): Promise<void> {
  const builds = [];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const cache of ['.cache/astro', '.cache/vite', '.cache/bench'])
      rmSync(cache, { recursive: true, force: true });
    builds.push(await run(['scripts/build.ts', '--out-dir', folder]));
  }
  const served = await serve(folder, { port: 5176, host: '127.0.0.1' });
  const browser = await startBrowser();
  try {
    const rows: string[][] = [];
    const pages = chosenPages(weights(folder));
    for (const address of pages) {
      const times: PageTimes[] = [];
      for (let turn = 0; turn < runs; turn += 1)
        times.push(await pageTimes(browser, served.address + address.slice(1)));
      const middle = (part: keyof PageTimes) => median(times.map((one) => one[part]));
      rows.push([
        address,
        `${middle('firstPaint').toFixed(0)} ms`,
        `${middle('largestPaint').toFixed(0)} ms`,
        middle('shift').toFixed(3),
        `${middle('blocking').toFixed(0)} ms`,
      ]);
    }
    const searches: SearchCost[] = [];
    for (let turn = 0; turn < runs; turn += 1) searches.push(await searchCost(browser, served.address, question));
    const part = (name: keyof SearchCost) => median(searches.map((cost) => cost[name]));
    writeSection(
      'The shipped site',
      [
        `Medians of ${runs} runs on a phone profile (1.6 Mbit/s, 150 ms, a quarter of the processor’s speed), nothing cached.`,
        table(['page', 'first paint', 'largest paint', 'layout shift', 'blocking time'], rows),
        `The first search result stands after ${part('time').toFixed(0)} ms from opening the page, and ${sentWords({ bodies: part('bodies'), headers: part('headers'), requests: part('requests') })}.`,
        `A clean build takes ${median(builds.map(({ seconds }) => seconds)).toFixed(1)} s and at most ${megabytes(Math.max(...builds.map(({ memory }) => memory ?? 0)))} of memory (median and maximum of ${builds.length}).`,
        await comparison(browser, { folder, address: served.address, pages: pages.slice(0, 2), question, runs }),
      ].join('\n\n'),
    );
  } finally {
    await browser.close();
    await served.close();
  }
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
