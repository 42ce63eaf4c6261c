import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages as builtPages } from '../site/builtSite.ts';
import { expect, test } from './test.ts';

/** What axe finds wrong on a page as it stands: every rule it has, without exceptions. */
async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { address } of builtPages) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        expect(await faultsOn(page)).toEqual([]);
      });
    }

    for (const question of ['adoption', 'xylophone zebra']) {
      test(`axe finds nothing when one has searched for “${question}”`, async ({ page }) => {
        await page.goto(`/search/?q=${encodeURIComponent(question)}`);
        await page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });
        expect(await faultsOn(page)).toEqual([]);
      });
    }
  });
}
