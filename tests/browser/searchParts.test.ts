import { expect, test } from './test.ts';

test.describe('where no part of the index comes', () => {
  test.use({ expected: { faults: [/^fails: .*pf_index/, /^console: /] } });

  test('every record can still be named, so that ten thousand cost no more than their names', async ({ page }) => {
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto('/search/');
    const named = await page.evaluate(async () => {
      const script = '/pagefind/pagefind.js';
      const pagefind = await import(script);
      const instance = await pagefind.createInstance({ basePath: '/pagefind/', noWorker: true });
      await instance.init();
      return (await instance.search(null)).results.length;
    });
    const { facets } = await (await page.request.get('/pagefind/lexicon.json')).json();
    expect(named).toBe(facets.kind.length);
  });
});
