import { answered, field, links, open, status } from './searching.ts';
import { expect, test } from './test.ts';

test.describe('a search', () => {
  test('that an address names shows its results, says how many, and says nothing is typed anew', async ({ page }) => {
    await open(page, '?q=suitable+homes');
    await expect(field(page)).toHaveValue('suitable homes');
    await expect(links(page).first()).toHaveAttribute('href', '/2020-03/care/#finding-2');
    await expect(status(page)).toHaveText(/^\d+ results? for “suitable homes”$/);
    await expect(page).toHaveTitle(/^suitable homes – Search/);
  });

  test('answers while one types, and the field keeps the focus', async ({ page }) => {
    await open(page, '');
    await field(page).focus();
    await page.keyboard.type('every team');
    await expect(page).toHaveURL('/search/?q=every+team');
    await expect(links(page).first()).toHaveAttribute('href', '/2024-06/leaders/#finding-1');
    await expect(field(page)).toBeFocused();
  });

  test('answers on Enter at once', async ({ page }) => {
    await open(page, '');
    await field(page).fill('dentist');
    await field(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=dentist');
    await expect(links(page).first()).toHaveAttribute('href', '/themes/health/');
  });

  test('from the header of another page comes here', async ({ page }) => {
    await page.goto('/2020-03/care/');
    await page.getByRole('searchbox', { name: 'Search the report' }).fill('college');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect(links(page).first()).toHaveAttribute('href', '/2024-06/leaving-care/#finding-6');
  });

  test('shows of each result its title, a tag in words, its text and its number', async ({ page }) => {
    await open(page, '?q=lives+outside');
    const first = page.locator('ol[data-search-results] > li').first();
    await expect(first.locator('a')).toContainText('lives outside');
    await expect(first.locator('.result-label')).toHaveText('Background');
    await expect(first).toContainText('Finding 7, ');
  });

  test('says the grade of a judgement in its tag', async ({ page }) => {
    await open(page, '?q=is+adoption+good');
    await expect(links(page).first()).toHaveAttribute('href', '/2020-03/adoption/');
    await expect(page.locator('.result-label').first()).toHaveText('Grade: Outstanding');
  });

  test('marks the words that match', async ({ page }) => {
    await open(page, '?q=dentist');
    await expect(page.locator('ol[data-search-results] mark').first()).toHaveText('dentist');
  });

  test('shows ten results, and more when asked, and goes on from the first of those', async ({ page }) => {
    await open(page, '?q=children');
    await expect(links(page)).toHaveCount(10);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect.poll(() => links(page).count()).toBeGreaterThan(10);
    await expect(links(page).nth(10)).toBeFocused();
  });

  test('opens at the finding, which is marked and wholly in view', async ({ page }) => {
    await open(page, '?q=suitable+homes');
    await links(page).first().click();
    await expect(page).toHaveURL('/2020-03/care/#finding-2');
    const finding = page.locator('#finding-2');
    await expect(finding).toBeInViewport({ ratio: 1 });
    const isUncovered = await finding.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 8, top + 8));
    });
    expect(isUncovered).toBe(true);
    const background = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background('#finding-2')).not.toBe(await background('#finding-1'));
  });

  test('mends a typing error, says so, and searches for what was typed if asked', async ({ page }) => {
    await open(page, '?q=dentsit');
    await expect(page.locator('[data-search-mended]')).toHaveText(
      'Showing results for dentist. Search instead for dentsit.',
    );
    await page.locator('[data-search-mended]').getByRole('link', { name: 'dentsit' }).click();
    await answered(page);
    await expect(page).toHaveURL('/search/?q=dentsit&exactly=1');
    await expect(page.locator('[data-search-mended]')).toBeHidden();
    await expect(links(page)).toHaveCount(0);
  });

  test('takes a phrase in quotation marks to the letter', async ({ page }) => {
    await open(page, '?q="suitable home"');
    for (const item of await page.locator('ol[data-search-results] > li').allInnerTexts())
      expect(item.toLowerCase()).toContain('suitable home');
    await open(page, '?q="suitable houses"');
    await expect(links(page)).toHaveCount(0);
  });

  test('of several words still answers when some are not known', async ({ page }) => {
    await open(page, '?q=zeppelins+for+care+leavers');
    expect(await links(page).count()).toBeGreaterThan(0);
  });
});

test.describe('a search that finds nothing', () => {
  test('says so and offers every theme and everything on one page', async ({ page }) => {
    await open(page, '?q=qwyzz+dentyst&exactly=1');
    await expect(status(page)).toHaveText('No results for “qwyzz dentyst”');
    await expect(page.locator('[data-search-nothing]')).toContainText('Try another word');
    await expect(page.locator('main').getByRole('link', { name: 'Health' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: /everything on one page/i })).toBeVisible();
  });

  test('because of filters offers to remove them', async ({ page }) => {
    await open(page, '?q=dentist&theme=housing');
    await expect(page.locator('[data-search-nothing]')).toContainText('Nothing matches with these filters.');
    await page.getByRole('link', { name: 'Remove all filters' }).click();
    await answered(page);
    await expect(page).toHaveURL('/search/?q=dentist');
    expect(await links(page).count()).toBeGreaterThan(0);
  });
});

test.describe('what an address says that makes no sense', () => {
  for (const query of ['inspection=constructor', 'kind=__proto__', 'theme=toString', `theme=${'x'.repeat(1500)}`])
    test(`is dropped: ${query.slice(0, 24)}`, async ({ page }) => {
      await open(page, `?q=children&${query}`);
      expect(await links(page).count()).toBeGreaterThan(0);
      await expect(page.locator('[data-search-chips] button')).toHaveCount(0);
    });
});

test('a question of two thousand words is cut, said, and makes no long address', async ({ page }) => {
  await open(page, '');
  await field(page).fill('dentist '.repeat(1000));
  await field(page).press('Enter');
  await expect(status(page)).toContainText(', the beginning of what you typed');
  expect(page.url().length).toBeLessThan(2000);
  expect((await status(page).innerText()).length).toBeLessThan(160);
});

test('a second click on “Show more” shows nothing twice', async ({ page }) => {
  await open(page, '?q=children');
  const more = page.locator('[data-search-more]');
  await more.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect.poll(() => links(page).count()).toBeGreaterThan(10);
  const all = await links(page).evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(all).size).toBe(all.length);
});

test.describe('in a browser without the newest functions of lists', () => {
  test.use({
    before: `for (const name of ['toReversed', 'toSorted', 'toSpliced', 'findLast', 'with']) delete Array.prototype[name];`,
  });

  test('a search answers too', async ({ page }) => {
    await open(page, '?q=zzzdentsit');
    await expect(status(page)).toHaveText('No results for “zzzdentsit”');
    await open(page, '?q=dentsit');
    expect(await links(page).count()).toBeGreaterThan(0);
  });
});

test('a site that was published anew meanwhile is asked as it is now', async ({ page }) => {
  let isOld = true;
  await page.route('**/search/lexicon.json', async (route) => {
    const response = await route.fetch();
    const lexicon = (await response.json()) as { edition: number };
    const edition = lexicon.edition + (isOld ? 1 : 0);
    isOld = false;
    await route.fulfill({ response, json: { ...lexicon, edition } });
  });
  await open(page, '?q=children');
  expect(await links(page).count()).toBeGreaterThan(0);
});
