import { axeFaults } from '../browser/axe.ts';
import { layoutFaults } from '../browser/layout.ts';
import { openAll } from '../browser/states.ts';
import { expect, test } from '../browser/test.ts';
import { ownSite } from './ownSite.ts';

// Words of another length, and tables and lists where the sample has none, are what a content can bring: one look at
// each page, all open on a narrow screen, and one for its layout on a wide one.
for (const { address } of ownSite.pages) {
  test(`nothing is wrong on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto(address);
    await openAll(page);
    expect.soft(await layoutFaults(page), '320 px, all open').toEqual([]);
    expect.soft(await axeFaults(page), 'axe').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1024 });
    expect.soft(await layoutFaults(page), '1280 px').toEqual([]);
  });
}
