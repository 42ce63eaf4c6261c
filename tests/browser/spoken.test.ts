import { expect, test } from './test.ts';

/** What a screen reader says of the main pages, kept in files beside this one: read them before renewing them. */
const spoken: Readonly<Record<string, string>> = {
  home: '/',
  judgement: '/2018-06/adoption/',
  theme: '/themes/leaving-care/',
  inspections: '/inspections/',
  search: '/search/?q=CAMHS',
};

for (const [name, address] of Object.entries(spoken)) {
  test(`a screen reader is told of ${address} what it was told before`, async ({ page }) => {
    await page.goto(address);
    if (address.startsWith('/search/'))
      await page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
