import type { Page } from '@playwright/test';
import { pageOfEachKind } from './pageKinds.ts';
import { expect, test } from './test.ts';

/** Whether an element stands wholly within the first screen. */
async function isOnFirstScreen(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= window.innerHeight;
    });
}

test.describe('the first page on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('shows without scrolling what was judged, the grade, the date and that later inspections exist', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('h1')).toHaveText('Exampleshire: requires improvement overall in March 2020');
    await expect(page.locator('.grade-scale')).toContainText('Requires improvement');
    await expect(page.locator('main .caption')).toContainText('2 to 13 March 2020');
    await expect(page.locator('.then-and-now')).toContainText('Example Inspectorate came again in June 2024');
    for (const part of ['h1', '.grade-scale', 'main .caption', '.then-and-now']) {
      expect(await isOnFirstScreen(page, part), part).toBe(true);
    }
  });

  test('says the grade in words and by its place on the scale, not by colour alone', async ({ page }) => {
    await page.goto('/');
    const steps = page.locator('.grade-scale').first().locator('li');
    await expect(steps).toHaveCount(4);
    const marked = page.locator('.grade-scale').first().locator('[aria-current]');
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText('Requires improvement');
  });
});

test('what stands beside the list of contents does not lie under it', async ({ page }) => {
  for (const address of ['/2020-03/full-report/', '/2024-06/what-happens-next/']) {
    await page.goto(address);
    const right = await page.locator('.contents-list').evaluate((list) => list.getBoundingClientRect().right);
    const lefts = await page
      .locator('.contents-list ~ :not(script)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0));
    expect(Math.min(...lefts.map(({ left }) => left)), address).toBeGreaterThan(right);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every judgement is reached from the first page and says its grade', async ({ page }) => {
    await page.goto('/');
    const links = await page.locator('table').first().locator('tbody a').all();
    const judgements = await Promise.all(
      links.map(async (link) => ({ name: await link.innerText(), href: (await link.getAttribute('href')) ?? '' })),
    );
    expect(judgements).toHaveLength(2);
    for (const { name, href } of judgements) {
      await page.goto(href);
      await expect(page.locator('h1'), name).toBeVisible();
      await expect(page.locator('.grade-scale [aria-current]').first(), name).toContainText(/Good|Outstanding/);
    }
  });

  test('search shows every theme and a way to everything on one page', async ({ page }) => {
    await page.goto('/search/?q=adoption');
    await expect(page.locator('main').getByRole('link', { name: 'Health' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Everything on one page' }).first()).toBeVisible();
    await expect(page.locator('[data-search-results]')).toBeHidden();
  });

  test('what each grade means opens without script', async ({ page }) => {
    await page.goto('/2024-06/leaving-care/');
    await page.getByText('What each grade means').click();
    await expect(page.getByText('The best that inspectors see.', { exact: true })).toBeVisible();
  });
});

test('the finding that a link names is marked and in view', async ({ page }) => {
  await page.goto('/2024-06/children-in-care/#finding-5');
  const finding = page.locator('#finding-5');
  await expect(finding).toBeInViewport();
  const other = page.locator('#finding-4');
  const look = (locator: typeof finding) => locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await look(finding)).not.toBe(await look(other));
});

test('what stands far below on the first page is drawn when the reader comes near, and a link into it opens there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 200 });
  await page.goto('/');
  const heading = page.locator('#more');
  const isDrawn = () => heading.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  await page.goto('/#more');
  await expect(heading).toBeInViewport();
  expect(await isDrawn()).toBe(true);
});

test('every list without bullets says that it is a list, which VoiceOver else takes for none', async ({ page }) => {
  const silent: string[] = [];
  for (const address of [...pageOfEachKind, '/search/?q=children']) {
    await page.goto(address);
    if (address.startsWith('/search/?'))
      await page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });
    const lists = await page.evaluate(() =>
      [...document.querySelectorAll('ul, ol')]
        .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.closest('nav') === null)
        .filter((list) => list.getAttribute('role') !== 'list')
        .map((list) => list.outerHTML.slice(0, 60)),
    );
    silent.push(...lists.map((list) => `${address}: ${list}`));
  }
  expect(silent).toEqual([]);
});
