import type { Page } from '@playwright/test';
import { axeEngine, axeFaults } from './axe.ts';
import { askedOn, ibmEngine, ibmLooks } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { answered } from './searching.ts';
import { moving, openAll, searchStates, textFaults } from './states.ts';
import { expect, test } from './test.ts';

test.use({ before: axeEngine + ibmEngine });

/** What is wrong with the search page as it stands, its filters open: every rule on a narrow screen; room, text and colours also in the states that change them. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 844 });
  await openAll(page);
  const ibm = await ibmLooks(page);
  const { pathname, search } = new URL(page.url());
  expect.soft(ibm.answered, 'IBM still asks').toEqual(expect.arrayContaining(askedOn(pathname + search)));
  const faults = [
    ...(await axeFaults(page)),
    ...ibm.faults,
    ...(await layoutFaults(page)),
    ...(await textFaults(page)),
  ];
  if ((await moving(page)) > 0) faults.push('moves by itself');
  for (const [state, media] of Object.entries({
    'in forced colours': { forcedColors: 'active', colorScheme: 'light' },
    'in dark colours': { forcedColors: 'none', colorScheme: 'dark' },
  } as const)) {
    await page.emulateMedia(media);
    faults.push(...(await axeFaults(page, 'contrast')).map((fault) => `${state}: ${fault}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 844 });
  return [...faults, ...(await layoutFaults(page)).map((fault) => `1280 px: ${fault}`)];
}

/** Opens the search page at an address with a question, and waits for the answer. */
async function search(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answered(page);
}

test.describe('nothing is wrong on the search page', () => {
  for (const [state, address] of Object.entries(searchStates)) {
    test(state, async ({ page }) => {
      await search(page, address);
      expect(await faultsOn(page)).toEqual([]);
    });
  }

  test.describe('where the index does not come', () => {
    test.use({ expected: { faults: [/^fails: .*pagefind/, /^console: /] } });

    test('which it says, with a way on', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await search(page, '/search/?q=adoption');
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
