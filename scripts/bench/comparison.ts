import type { Browser } from '@playwright/test';
import { serve } from '../../src/hosting/serve.ts';
import { allBytes, firstResult, median, pageTimes, runs, type SearchCost, searchCost } from './phone.ts';
import { kilobytes, milliseconds, table } from './report.ts';
import { buildStarlight, starlightVersion } from './starlight.ts';

/** How a site, built in `folder` and served at `address`, stands to its texts in Starlight. */
export async function comparison(
  browser: Browser,
  folder: string,
  address: string,
  pages: readonly string[],
  question: string,
): Promise<string> {
  const built = await buildStarlight(folder);
  if (built === undefined)
    return 'Not compared with Starlight, since npm could not bring it: is there a way to its registry?';
  const starlight = await serve(built, { port: 5178, host: '127.0.0.1' });
  /** A row: the medians, and that of how both stand to each other. They are measured in turn, so that a slow minute is as slow for both. */
  const row = async (
    name: string,
    goal: number,
    words: (number: number) => string,
    measure: (site: string) => Promise<number>,
  ) => {
    const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
    for (let turn = 0; turn < runs; turn += 1) {
      const [one, other] = [await measure(address), await measure(starlight.address)];
      ours.push(one);
      theirs.push(other);
      ratios.push(one / other);
    }
    return [name, words(median(ours)), words(median(theirs)), median(ratios).toFixed(2), String(goal)];
  };
  const search = (site: string): Promise<SearchCost> =>
    site === address
      ? searchCost(browser, site, question)
      : firstResult(browser, {
          address: `${site}search/`,
          button: 'button[data-open-modal]:not([disabled])',
          input: '.pagefind-ui__search-input',
          question,
          result: '.pagefind-ui__result-link',
        });
  try {
    const rows = [];
    for (const page of pages)
      rows.push(
        await row(
          `first paint of ${page}`,
          0.75,
          milliseconds,
          async (site) => (await pageTimes(browser, site + page.slice(1))).firstPaint,
        ),
      );
    rows.push(
      await row('first search result', 0.75, milliseconds, async (site) => (await search(site)).time),
      await row('bytes until then', 1, kilobytes, async (site) => allBytes(await search(site))),
    );
    return [
      `Beside the same texts, page by page, as Starlight ${starlightVersion} shows them: ${runs} runs of each in turn.`,
      table(['', 'this site', 'Starlight', 'ratio', 'goal, at most'], rows),
    ].join('\n\n');
  } finally {
    await starlight.close();
  }
}
