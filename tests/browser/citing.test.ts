import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const page = '/2020-03/care/';

/** What was copied, pasted as a reader would: no page of the site may read the clipboard. */
async function pasted(tab: Page): Promise<string> {
  await expect(tab.getByRole('status')).toHaveText(/^Copied /);
  const field = tab.locator('#search-header');
  await field.fill('');
  await field.press('ControlOrMeta+V');
  return field.inputValue();
}

/** Opens what is folded under a point: its source and what to copy. */
async function unfolded(tab: Page, number: number): Promise<void> {
  await tab
    .locator('.point')
    .filter({ has: tab.locator(`.point-number[href$="-${number}"]`) })
    .locator('summary')
    .click();
}

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('the link of a finding is copied, and that is said', async ({ page: tab, baseURL }) => {
    await tab.goto(page);
    await unfolded(tab, 2);
    await tab.getByRole('button', { name: 'Copy link of Finding 2' }).click();
    await expect(tab.getByRole('status')).toHaveText('Copied link of Finding 2');
    expect(await pasted(tab)).toBe(`${baseURL}${page}#finding-2`);
  });

  for (const where of [page, '/2020-03/full-report/'])
    test(`for minutes, a finding on ${where} is told with inspection, number, sentence, source and address, without quotation marks`, async ({
      page: tab,
    }) => {
      await tab.goto(where);
      await unfolded(tab, 2);
      await tab.getByRole('button', { name: 'Copy for minutes of Finding 2' }).focus();
      await tab.keyboard.press('Enter');
      await expect(tab.getByRole('status')).toHaveText('Copied for minutes of Finding 2');
      const text = await pasted(tab);
      expect(text).toMatch(
        /^Example Inspectorate inspection of Exampleshire Council, 2 to 13 March 2020, report published 4 May 2020\. Finding 2: .*\. Source: 2020 report, .*sentence 2\. .*\/2020-03\/care\/#finding-2$/,
      );
      expect(text).not.toMatch(/[“”]/);
    });

  test('the reference of a recommendation names who restates it and who made it', async ({ page: tab }) => {
    await tab.goto('/2024-06/what-happens-next/');
    await unfolded(tab, 2);
    await tab.getByRole('button', { name: /^Copy reference of .* 2$/ }).click();
    const text = await pasted(tab);
    expect(text).toMatch(/^Exampleshire Council/);
    expect(text).toContain('Source: 2024 report');
  });

  for (const address of ['/2024-06/evidence/', '/2024-06/what-happens-next/', '/themes/health/']) {
    test(`everything on ${address} that has an address of its own can be copied as a link`, async ({ page: tab }) => {
      await tab.goto(address);
      const points = await tab.locator('[data-permalink]').count();
      expect(points).toBeGreaterThan(0);
      await expect(tab.getByRole('button', { name: /^Copy link/, includeHidden: true })).toHaveCount(points);
    });
  }
});

test('where the browser refuses to copy, that is said', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await unfolded(tab, 2);
  await tab.getByRole('button', { name: 'Copy link of Finding 2' }).click();
  await expect(tab.getByRole('status')).toHaveText('Could not copy link of Finding 2');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no dead button, and the number of a finding is its link', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await expect(tab.locator('#finding-2 .point-number')).toHaveAttribute('href', '#finding-2');
  });

  test('the page can be cited: what stands there is read by a parser of citations', async ({ page: tab }) => {
    await tab.goto(page);
    await tab.getByText('Cite this page').click();
    const forms = await tab.locator('.cite-this pre').allInnerTexts();
    expect(forms).toHaveLength(3);
    for (const form of forms) {
      const [item] = new Cite(form).data;
      expect(item.title).toMatch(/^.+: good in March 2020$/);
      expect(item.URL).toContain(page);
    }
    await expect(tab.locator('[data-reference]')).toContainText('From Report on');
  });
});
