import type { Locator, Page } from '@playwright/test';

/** Opens the search page and waits until it has answered. */
export async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/search/${query}`);
  await answered(page);
}

/** Waits until the search page has answered the question in its address. */
export const answered = (page: Page): Promise<void> =>
  page.locator('ol[data-search-results][data-state=done]').waitFor({ state: 'attached' });

/** What is found. */
export const links = (page: Page): Locator => page.locator('ol[data-search-results] > li > a');

/** What is said of it. */
export const status = (page: Page): Locator => page.locator('[data-search-status]');

/** Where one asks. */
export const field = (page: Page): Locator => page.getByLabel('What are you looking for?');

/** A filter, by its name. */
export const filter = (page: Page, name: RegExp): Locator =>
  page.locator('[data-search-filters]').getByRole('checkbox', { name });
