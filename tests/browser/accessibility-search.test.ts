import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { expect, test } from './test.ts';

const faultsOn = async (page: Page) => [...(await axeFaults(page)), ...(await layoutFaults(page))];

/** Opens the search page with what stands behind `?` in its address, and waits for the answer. */
async function search(page: Page, question: string): Promise<void> {
  await page.goto(`/search/${question}`);
  await page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });
  // Every state is looked at with its filters open.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const width of [320, 1280]) {
  test.describe(`nothing is wrong on the search page at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [state, question] of Object.entries({
      'with results': '?q=adoption',
      'with results for a mended word': '?q=accomodation',
      'with filters in use': '?q=care&kind=strength&judgement=care-leavers',
      'with nothing found': '?q=xylophone+zebra',
    })) {
      test(state, async ({ page }) => {
        await search(page, question);
        expect(await faultsOn(page)).toEqual([]);
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await faultsOn(page), 'in forced colours').toEqual([]);
      });
    }

    test.describe('where the index does not come', () => {
      test.use({ expected: { faults: [/^fails: .*pagefind/, /^console: /] } });

      test('which it says, with a way on', async ({ page }) => {
        await page.route('**/pagefind/**', (route) => route.abort());
        await search(page, '?q=adoption');
        expect(await faultsOn(page)).toEqual([]);
        await expect(page.getByRole('status')).toContainText('You can find everything by theme below');
      });
    });
  });
}
