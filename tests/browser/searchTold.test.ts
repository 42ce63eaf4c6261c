import { answered, field, filter, links, open, status } from './searching.ts';
import { expect, test } from './test.ts';

test.describe('a reader is told', () => {
  test('which words nothing here says, and what the rest finds', async ({ page }) => {
    await open(page, '?q=school+meals');
    await expect(page.locator('[data-search-unknown]')).toContainText('Nothing here says “meals”.');
    await open(page, '?q=potholes');
    await expect(page.locator('[data-search-unknown]')).toHaveText('Nothing here says “potholes”.');
    await expect(links(page)).toHaveCount(0);
  });

  test('how many results only mention it, and shows them when asked', async ({ page }) => {
    await open(page, '?q=children');
    const others = page.locator('[data-search-others]');
    const count = Number(/\d+/.exec(await others.locator('summary').innerText())?.[0]);
    await others.locator('summary').click();
    await expect(others.locator('li')).toHaveCount(count);
  });

  test('whom to turn to before anything else, where the question is that of somebody who worries', async ({ page }) => {
    await open(page, '?q=worried+about+a+child');
    await expect(page.locator('[data-search-help]')).toBeVisible();
    await expect(page.locator('[data-search-help] a[href^="tel:"]').first()).toBeVisible();
    await open(page, '?q=children');
    await expect(page.locator('[data-search-help]')).toBeHidden();
  });

  test('what to type, after an empty question', async ({ page }) => {
    await open(page, '');
    await field(page).press('Enter');
    await expect(status(page)).toContainText('Type what you are looking for');
  });

  test('the count again, though it is the same, and is led to it after Enter', async ({ page }) => {
    await open(page, '?q=dentist');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const element = document.querySelector('[data-search-status]');
      if (element)
        new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true });
    });
    await filter(page, /^Areas for improvement/).check();
    await filter(page, /^Areas for improvement/).uncheck();
    await answered(page);
    await field(page).fill('dentists');
    await field(page).press('Enter');
    await expect(status(page)).toBeFocused();
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBeGreaterThan(2);
  });
});
