import { chromium, type Page } from '@playwright/test';
import { browserPath } from '../src/build/browserPath.ts';
import { checkPublishable } from '../src/check.ts';
import { serve } from '../src/hosting/serve.ts';
import { catalogue } from '../src/model/link.ts';
import { expectedAddress, type QuestionSet, questionSets } from '../tests/search/questions.ts';

/** What must hold of every set: the share right at first, and in the first three. */
const goal = { first: 0.9, firstThree: 0.97 };

/** The addresses that the search page answers with, best first, without the base path. */
async function answers(page: Page, site: string, ask: string): Promise<string[]> {
  await page.goto(`${site}search/?q=${encodeURIComponent(ask)}`);
  await page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });
  const links = await page.locator('ol[data-search-results] > li > a').evaluateAll((all) =>
    all.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
  return links.map((link) => link.slice(new URL(site).pathname.length - 1));
}

/** Asks a set; prints its shares and each miss. True where it reaches the goal. */
async function evaluate(set: QuestionSet, address: (expected: number | string) => string, page: Page, site: string) {
  const misses: string[] = [];
  let first = 0;
  let firstThree = 0;
  let unanswerable = 0;
  let told = 0;
  for (const { ask, expect } of set.questions) {
    const found = await answers(page, site, ask);
    if (expect === 'nothing') {
      unanswerable += 1;
      if (found.length === 0 || (await page.locator('[data-search-unknown]:visible').count()) > 0) told += 1;
      else misses.push(`  not told: ${ask}\n    ${found.slice(0, 3).join('  ')}`);
      continue;
    }
    const expected = expect.map(address);
    const place = found.findIndex((link) => expected.includes(link));
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) firstThree += 1;
    if (place !== 0)
      misses.push(`  ${place < 0 ? 'nowhere' : `place ${place + 1}`}: ${ask}\n    ${found.slice(0, 3).join('  ')}`);
  }
  const all = set.questions.length - unanswerable;
  const share = (part: number) => `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;
  console.log(`${set.name}: first ${share(first)}, in the first three ${share(firstThree)}`);
  if (unanswerable > 0) console.log(`  told that there is nothing: ${told} of ${unanswerable}`);
  if (misses.length > 0) console.log(misses.join('\n'));
  return first / all >= goal.first && firstThree / all >= goal.firstThree;
}

const { records, isPublishable } = checkPublishable('content');
if (!isPublishable) throw new Error('the content has errors; run npm run check');
const published = catalogue(records);
const served = await serve('dist', { port: Number(process.env['BROWSER_TEST_PORT'] ?? 5100), host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const wanted = process.argv.slice(2);
  const sets = questionSets().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const results: boolean[] = [];
  for (const set of sets)
    results.push(await evaluate(set, (expected) => expectedAddress(published, expected), page, served.address));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}
