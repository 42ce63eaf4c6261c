import { axeEngine, axeFaults } from '../browser/axe.ts';
import { layoutFaults } from '../browser/layout.ts';
import { longestOfEachKind } from '../browser/pageKinds.ts';
import { largeTextFaults, openAll } from '../browser/states.ts';
import { expect, test } from '../browser/test.ts';
import { ownSite } from './ownSite.ts';

// The sample shows what is wrong with a component. Words of another length, and tables and lists where the sample has
// none, are what a content can bring: each page is laid out, all open, on a wide screen, and where there is least room, on a
// narrow one with text twice as large; and the longest of each kind is judged by the rules that are about more than the
// colours of components.
const longest = longestOfEachKind(ownSite.pages);

for (const { address } of ownSite.pages) {
  test(`nothing is wrong on ${address}`, async ({ page }) => {
    await page.goto(address);
    await openAll(page);
    await page.setViewportSize({ width: 1280, height: 844 });
    expect.soft(await layoutFaults(page), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 844 });
    expect.soft(await largeTextFaults(page), '320 px').toEqual([]);
    if (!longest.includes(address)) return;
    await page.evaluate(axeEngine);
    expect.soft(await axeFaults(page, 'all but contrast'), 'axe').toEqual([]);
  });
}
