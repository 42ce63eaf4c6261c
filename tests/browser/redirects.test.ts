import { read } from '../site/builtSite.ts';
import { expect, test } from './test.ts';

test.describe('a page that moved', () => {
  test('leads on, with the place asked for', async ({ page }) => {
    await page.goto('/2024-06/care-leavers/#finding-6');
    await page.waitForURL('/2024-06/leaving-care/#finding-6');
    await expect(page.locator('#finding-6')).toBeInViewport();
  });

  test('leads to where a single place went', async ({ page }) => {
    await page.goto('/2024-06/care-leavers/#finding-3');
    await page.waitForURL('/2024-06/children-in-care/#finding-3');
  });

  test('does not stand in the way of Back', async ({ page, baseURL }) => {
    await page.goto('/about/');
    await page.goto('/2024-06/care-leavers/');
    await page.waitForURL('/2024-06/leaving-care/');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect(page).toHaveURL(`${baseURL}/about/`);
  });

  test('is told to hosts', () => {
    const told = read('/_redirects');
    expect(told).toContain('\n/2024-06/care-leavers/ /2024-06/leaving-care/ 301\n');
    expect(told).not.toContain('#finding-6');
  });

  test('is left out of search engines and of the sitemap', () => {
    expect(read('/sitemap-0.xml')).toContain('/2024-06/leaving-care/');
    expect(read('/sitemap-0.xml')).not.toContain('/2024-06/care-leavers/');
    expect(read('/2024-06/care-leavers/index.html')).toContain('<meta name="robots" content="noindex">');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that moved leads on', async ({ page }) => {
    await page.goto('/2024-06/care-leavers/');
    await page.waitForURL('/2024-06/leaving-care/');
  });

  test('a place that left its page says where it is', async ({ page, baseURL }) => {
    await page.goto('/2024-06/leaders/#finding-6');
    const note = page.locator('#finding-6');
    await expect(note).toBeInViewport();
    await expect(note).toContainText('Finding 6 is now here: Finding 6: ');
    await note.getByRole('link').click();
    expect(page.url()).toBe(`${baseURL}/2024-06/leaving-care/#finding-6`);
  });
});
