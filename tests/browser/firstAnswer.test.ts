import type { Page } from '@playwright/test';
import { answered } from './searching.ts';
import { expect, test } from './test.ts';

/** Holds Pagefind back, until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/wasm.en.pagefind', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** How far what is shown has moved by itself, in sum, as Chromium’s layout shift. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const shifted = new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          tell(entries.reduce((sum, { value }) => sum + value, 0));
        });
        shifted.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(0), 500);
      }),
  );
}

const themes = (page: Page) => page.getByRole('heading', { name: 'Or find it by theme' });

for (const width of [390, 1280]) {
  test.describe(`the first answer at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const question of ['dentist', 'xylophone zebra']) {
      test(`to “${question}” moves nothing that was shown before it came`, async ({ page }) => {
        const letGo = await holdBack(page);
        await page.goto(`/search/?q=${encodeURIComponent(question)}`);
        await expect(page.getByRole('status')).toHaveText('Searching …');
        await expect(themes(page)).toBeHidden();
        letGo();
        await answered(page);
        await expect(themes(page)).toBeVisible();
        expect(await shifts(page)).toBeLessThan(0.01);
      });
    }
  });
}

test('themes are offered while an answer is long in coming', async ({ page }) => {
  await holdBack(page);
  await page.goto('/search/?q=dentist');
  await expect(page.getByRole('status')).toHaveText('Searching …');
  await expect(themes(page)).toBeHidden();
  await expect(themes(page)).toBeVisible({ timeout: 15_000 });
});
