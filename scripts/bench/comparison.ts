import type { Browser } from '@playwright/test';
import { allBytes, firstResult, median, pageTimes, searchCost } from './phone.ts';
import { kilobytes, table } from './report.ts';
import { buildStarlight, servePlainly, starlightVersion } from './starlight.ts';

/** Ours and Starlight’s. */
type Pair = readonly [ours: number, theirs: number];

const ratioOf = ([ours, theirs]: Pair) => ours / theirs;

/** Measures both in turn, so that a slow minute is as slow for both. */
async function inTurn<Measured>(
  runs: number,
  ours: () => Promise<Measured>,
  theirs: () => Promise<Measured>,
): Promise<(readonly [Measured, Measured])[]> {
  const pairs = [];
  for (let turn = 0; turn < runs; turn += 1) pairs.push([await ours(), await theirs()] as const);
  return pairs;
}

/** A row of the table: the medians, and the median of how they stand to each other in each turn. */
const row = (name: string, pairs: readonly Pair[], goal: number, words: (number: number) => string) => [
  name,
  words(median(pairs.map(([ours]) => ours))),
  words(median(pairs.map(([, theirs]) => theirs))),
  median(pairs.map(ratioOf)).toFixed(2),
  String(goal),
];

const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

/** How a site, built in `folder` and served at `address`, stands to its texts in Starlight, in Markdown. */
export async function comparison(
  browser: Browser,
  {
    folder,
    address,
    pages,
    question,
    runs,
  }: { folder: string; address: string; pages: readonly string[]; question: string; runs: number },
): Promise<string> {
  const built = await buildStarlight(folder);
  if (built === undefined)
    return 'Not compared with Starlight, since npm could not bring it: is there a way to its registry?';
  const starlight = await servePlainly(built);
  try {
    const rows = [];
    for (const page of pages) {
      const firstPaint = async (site: string) => (await pageTimes(browser, site + page.slice(1))).firstPaint;
      const paints = await inTurn(
        runs,
        () => firstPaint(address),
        () => firstPaint(starlight.address),
      );
      rows.push(row(`first paint of ${page}`, paints, 0.75, milliseconds));
    }
    const searches = await inTurn(
      runs,
      () => searchCost(browser, address, question),
      () =>
        firstResult(browser, {
          address: `${starlight.address}search/`,
          button: 'button[data-open-modal]:not([disabled])',
          input: '.pagefind-ui__search-input',
          question,
          result: '.pagefind-ui__result-link',
        }),
    );
    const searchRow = (
      name: string,
      part: (cost: (typeof searches)[number][0]) => number,
      ...rest: [number, (number: number) => string]
    ) =>
      row(
        name,
        searches.map(([ours, theirs]) => [part(ours), part(theirs)]),
        ...rest,
      );
    rows.push(
      searchRow('first search result', ({ time }) => time, 0.75, milliseconds),
      searchRow('bytes until then', allBytes, 1, kilobytes),
    );
    return [
      `Beside the same texts, page by page, as Starlight ${starlightVersion} shows them: ${runs} runs of each in turn.`,
      table(['', 'this site', 'Starlight', 'ratio', 'goal, at most'], rows),
    ].join('\n\n');
  } finally {
    await starlight.close();
  }
}
