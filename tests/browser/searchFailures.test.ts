import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const sentence =
  'Search cannot run here just now. You can find everything by theme below, or read everything on one page.';

/** Opens a search that fails, and sees that the page says so in a sentence and offers the other ways. */
async function sees(page: Page, query = '?q=dentist'): Promise<void> {
  await page.goto(`/search/${query}`);
  await isFailed(page);
}

async function isFailed(page: Page): Promise<void> {
  await expect(page.locator('[data-search-status]')).toHaveText(sentence);
  await expect(page.locator('ol[data-search-results]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('ol[data-search-results] > li')).toHaveCount(0);
  await expect(page.locator('main').getByRole('link', { name: 'Health' })).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'everything on one page' })).toBeVisible();
}

test.describe('where the policy of a host forbids WebAssembly', () => {
  test.use({ expected: { faults: [/^violates its policy: script-src wasm-eval/] } });

  test('search says that it cannot run', async ({ page }) => {
    await page.route('**/search/**', async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? '';
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await sees(page);
  });
});

const parts = {
  'the script of Pagefind': '**/pagefind/pagefind.js',
  'the list of languages': '**/pagefind/pagefind-entry.json*',
  'the list of records': '**/pagefind/*.pf_meta',
  'the WebAssembly': '**/pagefind/wasm.*',
  'the words of the index': '**/pagefind/index/*',
  'what is shown of records': '**/search/records/*',
  'the lexicon': '**/search/lexicon.json',
};

for (const [name, address] of Object.entries(parts)) {
  test.describe(`where ${name} is missing`, () => {
    // What the browser itself says of a missing file, and Pagefind of what it could not load; nothing that is not handled.
    test.use({ expected: { faults: [/^404: /, /^console: /] } });

    test('search says that it cannot run', async ({ page }) => {
      await page.route(address, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await sees(page);
    });
  });
}

test.describe('where what answered others is missing', () => {
  test.use({ expected: { faults: [/^404: /, /^console: /] } });

  test('search goes without', async ({ page }) => {
    await page.route('**/search/asked/*', (route) => route.fulfill({ status: 404, body: 'not found' }));
    const missing = page.waitForResponse('**/search/asked/*');
    await page.goto('/search/?q=is+there+a+dentist+or+not');
    await missing;
    await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
  });
});

test.describe('where the index cannot be loaded and nothing is asked yet', () => {
  test.use({ expected: { faults: [/^404: /, /^console: /] } });

  test('search says so before anybody types', async ({ page }) => {
    await page.route('**/pagefind/wasm.*', (route) => route.fulfill({ status: 404, body: 'not found' }));
    await sees(page, '');
  });
});

test.describe('where the line goes down after the page has come', () => {
  test.use({ expected: { faults: [/^fails: .*ERR_INTERNET_DISCONNECTED/, /^console: /] } });

  test('search says that it cannot run, and runs again when the line is back', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('ol[data-search-results]')).toHaveAttribute('data-state', 'done');
    await page.context().setOffline(true);
    await page.getByLabel('What are you looking for?').fill('housing');
    await isFailed(page);
    await page.context().setOffline(false);
    await page.getByLabel('What are you looking for?').fill('dentist');
    await expect(page.locator('ol[data-search-results] > li').first()).toContainText('Health');
  });
});

test('where a part never comes, search says after a while that it cannot run', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.clock.install();
  await page.route('**/pagefind/wasm.*', () => {});
  await page.goto('/search/?q=dentist');
  await expect(page.locator('[data-search-status]')).toHaveText('Searching …');
  await page.clock.runFor(60_000);
  await isFailed(page);
  await page.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('search says in a sentence what it needs, and shows no empty parts', async ({ page }) => {
    await page.goto('/search/?q=dentist');
    await expect(page.locator('[data-search-status]')).toHaveText(
      /Search needs JavaScript, which is off or has not loaded\./,
    );
    await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
    await expect(page.locator('[data-search-filter-box]')).toBeHidden();
    await expect(page.locator('main').getByRole('link', { name: 'Health' })).toBeVisible();
  });
});
