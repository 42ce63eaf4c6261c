import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/hosting/serve.ts';
import { test as base, expect } from './test.ts';

const redirects = `redirects:
  /2018-06/former-name/: /2018-06/adoption/
  /2018-06/former-name/#finding-40: /2018-06/care-leavers/#finding-40
  /2018-06/leadership/#finding-36: /2018-06/adoption/#finding-36
`;

/** The shipped content with redirects, built below a base path and served. */
const test = base.extend<object, { site: { address: string; hostFile: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
      const content = join(folder, 'content');
      // Astro makes pages only below the project.
      const dist = 'dist.redirects';
      cpSync('content', content, { recursive: true });
      writeFileSync(join(content, 'redirects.yaml'), redirects);
      const command = ['scripts/build.ts', '--content', content, '--out-dir', dist, '--base', '/council/'];
      const built = spawnSync(process.execPath, command, { encoding: 'utf8' });
      if (built.status !== 0) throw new Error(built.stdout + built.stderr);
      const served = await serve(dist, { port: 0, host: '127.0.0.1', base: '/council/' });
      await use({ address: served.address, hostFile: readFileSync(join(dist, '_redirects'), 'utf8') });
      await served.close();
      for (const made of [folder, dist]) rmSync(made, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
});

// One build serves all.
test.describe.configure({ mode: 'serial' });

test.describe('a page that moved', () => {
  test('leads on, with the place asked for', async ({ page, baseURL }) => {
    await page.goto('2018-06/former-name/#finding-31');
    await page.waitForURL(`${baseURL}2018-06/adoption/#finding-31`);
    await expect(page.locator('#finding-31')).toBeInViewport();
  });

  test('leads to where a single place went', async ({ page, baseURL }) => {
    await page.goto('2018-06/former-name/#finding-40');
    await page.waitForURL(`${baseURL}2018-06/care-leavers/#finding-40`);
  });

  test('does not stand in the way of Back', async ({ page, baseURL }) => {
    await page.goto('about/');
    await page.goto('2018-06/former-name/');
    await page.waitForURL(`${baseURL}2018-06/adoption/`);
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(`${baseURL}about/`);
  });

  test('is left out of search engines and of the sitemap', async ({ request, page }) => {
    const sitemap = await (await request.get('sitemap-0.xml')).text();
    expect(sitemap).toContain('/council/2018-06/adoption/');
    expect(sitemap).not.toContain('former-name');
    const html = await (await request.get('2018-06/former-name/')).text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    await page.goto('about/');
  });

  test('is told to hosts', ({ site }) => {
    expect(site.hostFile).toContain('\n/council/2018-06/former-name/ /council/2018-06/adoption/ 301\n');
    expect(site.hostFile).not.toContain('#finding-36');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that moved leads on', async ({ page, baseURL }) => {
    await page.goto('2018-06/former-name/');
    await page.waitForURL(`${baseURL}2018-06/adoption/`);
  });

  test('a place that left its page says where it is', async ({ page, baseURL }) => {
    await page.goto('2018-06/leadership/#finding-36');
    const note = page.locator('#finding-36');
    await expect(note).toBeInViewport();
    await expect(note).toContainText('Finding 36 is now here: Finding 36: ');
    await note.getByRole('link').click();
    expect(page.url()).toBe(`${baseURL}2018-06/adoption/#finding-36`);
  });
});
