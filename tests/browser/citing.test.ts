import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const page = '/2018-06/care-leavers/';

/** What was copied, pasted as a reader would: no page of the site may read the clipboard. */
async function pasted(tab: Page): Promise<string> {
  const field = tab.locator('#search-header');
  await field.fill('');
  await field.press('ControlOrMeta+V');
  return field.inputValue();
}

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('the link of a finding is copied, and that is said', async ({ page: tab, baseURL }) => {
    await tab.goto(page);
    await tab.getByRole('button', { name: 'Copy link of Finding 50' }).click();
    expect(await pasted(tab)).toBe(`${baseURL}${page}#finding-50`);
    await expect(tab.getByRole('status')).toHaveText('Copied link of Finding 50');
  });

  for (const where of [page, '/2018-06/full-report/'])
    test(`the citation of a finding on ${where} names title, number, inspection, who said it, who restates it and the address`, async ({
      page: tab,
      baseURL,
    }) => {
      await tab.goto(where);
      await tab.getByRole('button', { name: 'Copy citation of Finding 50' }).focus();
      await tab.keyboard.press('Enter');
      await expect(tab.getByRole('status')).toHaveText('Copied citation of Finding 50');
      expect(await pasted(tab)).toMatch(
        new RegExp(
          `^“Waits for Child and Adolescent Mental Health Services are too long” \\(finding 50\\)\\. Ofsted inspection of Lancashire County Council, 4 to 28 June 2018, report published 17 August 2018\\. Source: council’s update, .*sentence 2\\. Restated by .*, published \\d+ \\w+ \\d{4}.*\\. ${baseURL}${page}#finding-50$`,
        ),
      );
    });

  test('the citation of a recommendation names Ofsted', async ({ page: tab }) => {
    await tab.goto('/2018-06/what-happens-next/');
    await tab.getByRole('button', { name: 'Copy citation of Recommendation 6' }).click();
    expect(await pasted(tab)).toContain('Source: Ofsted’s 2018 report');
  });

  for (const address of ['/2018-06/evidence/', '/2018-06/what-happens-next/', '/glossary/', '/themes/permanence/']) {
    test(`everything on ${address} that has an address of its own can be copied as a link`, async ({ page: tab }) => {
      await tab.goto(address);
      const points = await tab.locator('[data-permalink]').count();
      expect(points).toBeGreaterThan(0);
      await expect(tab.getByRole('button', { name: /^Copy link/ })).toHaveCount(points);
    });
  }
});

test('where the browser refuses to copy, that is said', async ({ page: tab }) => {
  await tab.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await tab.goto(page);
  await tab.getByRole('button', { name: 'Copy link of Finding 50' }).click();
  await expect(tab.getByRole('status')).toHaveText('Could not copy link of Finding 50');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no dead button, and the number of a finding is its link', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await expect(tab.locator('#finding-50 .point-number')).toHaveAttribute('href', '#finding-50');
  });

  test('the page can be cited: what stands there is read by a parser of citations', async ({ page: tab }) => {
    await tab.goto(page);
    await tab.getByText('Cite this page').click();
    const forms = await tab.locator('.cite-this pre').allInnerTexts();
    expect(forms).toHaveLength(3);
    for (const form of forms) {
      const [item] = new Cite(form).data;
      expect(item.title).toBe('The experiences and progress of care leavers require improvement');
      expect(item.URL).toContain(page);
    }
    await expect(tab.locator('[data-reference]')).toContainText('Lancashire County Council, “Appendix A');
  });
});
