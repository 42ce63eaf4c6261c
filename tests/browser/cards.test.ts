import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAt, pages, textOf } from '../site/builtSite.ts';
import { published } from '../site/published.ts';
import { expect, test } from './test.ts';

const cards = pages.filter(({ address }) => address.startsWith(`${published.featured.url}embed/`));

/** The code that `/data/` offers for cards, each with the address of the card. */
const codes = (pages.find(({ address }) => address === '/data/')?.root.querySelectorAll('pre') ?? []).map(
  ({ text }) => ({ text, address: /src="[^"]*?(\/[\w-]+\/embed\/[^"]*)"/.exec(text)?.[1] ?? text }),
);

test('there is code to copy for every card of the inspection on the first page', () => {
  expect(codes.map(({ address }) => address).sort()).toEqual(cards.map(({ address }) => address).sort());
});

test.describe('on another site, without script', () => {
  test.use({ javaScriptEnabled: false });
  let other: Server;
  let html = '';

  test.beforeAll(async () => {
    other = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  });
  test.afterAll(() => other.close());

  for (const { text, address } of codes) {
    test(`the card ${address} is whole in 280 pixels, and leads out of its frame`, async ({ browser, baseURL }) => {
      const code = text.replace(/src="[^"]*"/, `src="${baseURL}${address}"`);
      html = `<!doctype html><title>Another site</title>${code.replace('width="320"', 'width="280"')}`;
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
        textOf(pageAt(address).root.querySelector('h1')),
      );
      await expect(frame.locator('[aria-current=true]')).toBeVisible();
      await expect(frame.getByText(/March 2020|June 2024/).first()).toBeVisible();
      await expect(frame.getByRole('link', { name: 'See later inspections' })).toHaveCount(
        address.startsWith('/2020-03/') ? 1 : 0,
      );
      const card = frame.locator('.grade-card');
      const box = await card.boundingBox();
      const hidden = await frame.locator('html').evaluate((root) => ({
        right: root.scrollWidth - root.clientWidth,
        below: root.scrollHeight - root.clientHeight,
      }));
      expect(hidden).toEqual({ right: 0, below: 0 });
      expect(box?.width).toBeLessThanOrEqual(280);
      await frame.getByRole('link', { name: 'Read what inspectors found' }).click();
      await expect(page).toHaveURL(`${baseURL}${address.replace('embed/', '')}`);
      await context.close();
    });
  }

  test('a page that is no card does not show in a frame', async ({ browser, baseURL }) => {
    html = `<!doctype html><title>Another site</title><iframe src="${baseURL}/2020-03/" title="Refused"></iframe>`;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    await context.close();
  });
});
