import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { ibmFaults } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { answered, openAll, textFaults } from './states.ts';
import { expect, test } from './test.ts';

/** What is wrong with the search page as it stands, its filters open, in the colours of the site and in forced ones, with any text. */
async function faultsOn(page: Page): Promise<string[]> {
  await openAll(page);
  const faults = [...(await axeFaults(page)), ...(await ibmFaults(page)), ...(await layoutFaults(page))];
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = [...(await axeFaults(page)), ...(await layoutFaults(page))];
  await page.emulateMedia({ forcedColors: null });
  return [...faults, ...forced.map((fault) => `in forced colours: ${fault}`), ...(await textFaults(page))];
}

/** Opens the search page with what stands behind `?` in its address, and waits for the answer. */
async function search(page: Page, question: string): Promise<void> {
  await page.goto(`/search/${question}`);
  await answered(page);
}

for (const width of [320, 1280]) {
  test.describe(`nothing is wrong on the search page at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [state, question] of Object.entries({
      'with results': '?q=adoption',
      'with results for a mended word': '?q=accomodation',
      'with filters in use': '?q=care&kind=strength&judgement=care-leavers',
      'with nothing found': '?q=xylophone+zebra',
      'with nothing found under filters': '?q=xylophone&kind=strength',
    })) {
      test(state, async ({ page }) => {
        await search(page, question);
        expect(await faultsOn(page)).toEqual([]);
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

    test.describe('where no script comes', () => {
      test.use({ expected: { faults: [/^fails: .*\.js /, /^console: /] } });

      test('which it says, with a way on', async ({ page }) => {
        await page.route('**/*.js', (route) => route.abort());
        await page.goto('/search/?q=adoption');
        expect(await faultsOn(page)).toEqual([]);
        await expect(page.getByRole('status')).toContainText('What you asked stands in the address of this page.');
      });
    });
  });
}
