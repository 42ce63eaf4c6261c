import { answered } from './searching.ts';
import { expect, test } from './test.ts';

/**
 * What a screen reader says of the main pages, every word in its order, kept in files beside this one: read them before
 * renewing them.
 */
const spoken: Readonly<Record<string, string>> = {
  home: '/',
  judgement: '/2024-06/leaving-care/',
  theme: '/themes/health/',
  search: '/search/?q=dentist',
};

for (const [name, address] of Object.entries(spoken)) {
  test(`a screen reader is told of ${address} what it was told before`, async ({ page }) => {
    await page.goto(address);
    if (address.startsWith('/search/')) await answered(page);
    // Not `toMatchAriaSnapshot`, which passes over what is added and keeps a number as any number.
    expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot([`${name}.aria.yml`]);
  });
}
