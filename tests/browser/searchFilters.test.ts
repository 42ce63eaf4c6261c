import { answered, field, filter, links, open, status } from './searching.ts';
import { expect, test } from './test.ts';

test.describe('filters', () => {
  test('count behind a name, also behind one that is written from right to left', async ({ page }) => {
    await page.route('**/search/lexicon.json', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"health":"Health"', '"health":"בריאות"');
      await route.fulfill({ response, body });
    });
    await open(page, '?q=children');
    const ends = await page.locator('label[for=filter-theme-health]').evaluate((label) => {
      const edges = [...label.childNodes].map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      });
      return { name: edges.at(0)?.right ?? Number.NaN, count: edges.at(-1)?.left ?? Number.NaN };
    });
    expect(ends.count).toBeGreaterThanOrEqual(ends.name);
  });

  test('say how many results they leave, and leave so many', async ({ page }) => {
    await open(page, '?q=children');
    const label = page.locator('label', { hasText: /^Areas for improvement \(\d+\)$/ });
    const count = Number(/\d+/.exec(await label.innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    await filter(page, /^Areas for improvement/).check();
    await expect(page).toHaveURL('/search/?q=children&kind=improvement');
    await expect(status(page)).toHaveText(new RegExp(`^${count} results? for “children”$`));
    await expect(links(page)).toHaveCount(count);
    await expect(filter(page, /^Areas for improvement/)).toBeFocused();
  });

  test('are offered for several results, and not for a single one', async ({ page }) => {
    await open(page, '?q=finding+8');
    await expect(status(page)).toHaveText(/^1 result /);
    await expect(page.getByText('Narrow the results')).toBeHidden();
    await field(page).fill('dentist');
    await expect(page.getByText('Narrow the results')).toBeVisible();
  });

  test('follow the question', async ({ page }) => {
    await open(page, '?q=children');
    const before = await page.locator('[data-search-filters] label').allInnerTexts();
    await field(page).fill('dentist');
    await expect(status(page)).toHaveText(/for “dentist”$/);
    expect(await page.locator('[data-search-filters] label').allInnerTexts()).not.toEqual(before);
  });

  test('are taken away by their chips, and the focus goes on to what is left', async ({ page }) => {
    await open(page, '?q=children&kind=strength&judgement=leaders&theme=leadership&inspection=2024-06');
    const chips = page.locator('[data-search-chips] button');
    await expect(chips).toHaveText([/Strengths/, /Leaders/, /Leadership/, /June 2024/]);
    await page.getByRole('button', { name: 'Remove filter Type of result: Strengths' }).click();
    await expect(page).toHaveURL('/search/?q=children&judgement=leaders&theme=leadership&inspection=2024-06');
    await expect(chips).toHaveCount(3);
    await expect(chips.first()).toBeFocused();
  });

  test('stand in the address with the question, and Back and Forward bring both back', async ({ page }) => {
    await open(page, '?q=children');
    await filter(page, /^Strengths/).check();
    await expect(page).toHaveURL('/search/?q=children&kind=strength');
    await answered(page);
    await field(page).fill('health');
    await field(page).press('Enter');
    await expect(page).toHaveURL('/search/?q=health&kind=strength');
    await page.goBack();
    await expect(page).toHaveURL('/search/?q=children&kind=strength');
    await expect(field(page)).toHaveValue('children');
    await page.goBack();
    await expect(page).toHaveURL('/search/?q=children');
    await expect(filter(page, /^Strengths/)).not.toBeChecked();
    await page.goForward();
    await expect(filter(page, /^Strengths/)).toBeChecked();
    await expect(status(page)).toHaveText(/for “children”$/);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('wait behind a line until they are asked for', async ({ page }) => {
      await open(page, '?q=children');
      await expect(filter(page, /^Strengths/)).toBeHidden();
      await page.getByText('Narrow the results').click();
      await filter(page, /^Strengths/).check();
      await expect(page).toHaveURL('/search/?q=children&kind=strength');
      await expect(filter(page, /^Strengths/)).toBeVisible();
    });
  });
});

test('by keyboard alone: ask, filter, take the filter away, and open a result', async ({ page }) => {
  await open(page, '');
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  await field(page).focus();
  await page.keyboard.type('suitable homes');
  await press('Enter');
  await expect(status(page)).toHaveText(/for “suitable homes”$/);
  const isOn = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  const tabTo = async (selector: string, key = 'Tab') => {
    for (let step = 0; step < 80 && !(await isOn(selector)); step += 1) await press(key);
    expect(await isOn(selector), selector).toBe(true);
  };
  await tabTo('[data-search-filters] input[value=improvement]');
  await press('Space');
  await expect(page).toHaveURL('/search/?q=suitable+homes&kind=improvement');
  await tabTo('[data-search-chips] button', 'Shift+Tab');
  await press('Enter');
  await expect(page).toHaveURL('/search/?q=suitable+homes');
  await tabTo('ol[data-search-results] > li:first-child > a');
  await press('Enter');
  await expect(page).toHaveURL(/#(finding|recommendation)-|\/housing\/$/);
});
