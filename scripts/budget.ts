import { runCommand, stopwatch } from '../src/command.ts';
import { allBytes, inBrowser, searchCost } from './bench/phone.ts';
import { sentWords } from './bench/report.ts';
import { budget, hasBudget, overBudget, weights } from './bench/weight.ts';

/** The most that a reader receives from opening the search page to the first result; Starlight sends more (`BENCHMARKS.md`). */
const searchBudget = 140_000;

/** Weighs every page of the built site, and the search; tells what is over its budget. */
async function main(): Promise<number> {
  const time = stopwatch();
  console.log('Weighing every page, and the search in a browser …');
  const all = weights('dist');
  console.table(all, ['page', 'total', 'blocking', 'elements', 'address']);
  const cost = await inBrowser('dist', (browser, address) => searchCost(browser, address, 'adoption', false));
  console.log(`${sentWords(cost)}, to the first search result`);
  const over = all.filter(hasBudget).flatMap(overBudget);
  if (allBytes(cost) > searchBudget)
    over.push(`/search/: ${allBytes(cost)} bytes to the first result, more than ${searchBudget}`);
  console.log(over.length === 0 ? `All within budget: ${JSON.stringify(budget)}.` : over.join('\n'));
  console.log(`Weighed ${time()}.`);
  return over.length === 0 ? 0 : 1;
}

await runCommand([], main);
