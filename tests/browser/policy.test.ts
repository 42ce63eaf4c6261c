import { expect, test } from './test.ts';

test.describe('a page that breaks its policy', () => {
  test.use({
    expected: {
      faults: [/^violates its policy: script-src/, /^violates its policy: style-src/, /^console: .*policy/i],
    },
  });

  test('is found out, and runs and shows nothing of it', async ({ page }) => {
    await page.goto('/');
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.hasRun = "yes"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, style);
      return document.documentElement.dataset['hasRun'];
    });
    expect(hasRun).toBeUndefined();
    await expect(page.locator('h1')).toBeVisible();
  });
});

test.describe('a page that asks another site for something', () => {
  test.use({ expected: { faults: [/^violates its policy: connect-src/, /^console: /] } });

  test('is found out, and asks nothing', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => fetch('https://example.org/').catch(() => 'refused'))).toBe('refused');
  });
});

test('no page can be shown in the frame of another', async ({ request }) => {
  const { 'content-security-policy': policy, 'x-frame-options': frames } = (await request.get('/')).headers();
  expect(policy).toContain("frame-ancestors 'none'");
  expect(frames).toBe('DENY');
});

test.describe('WebAssembly', () => {
  test.use({ expected: { faults: [/^violates its policy: script-src wasm-eval/] } });

  test('runs on the search page and on no other', async ({ page }) => {
    const runs = () =>
      page.evaluate(async () => {
        // The smallest module there is.
        const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        return WebAssembly.compile(module).then(
          () => true,
          () => false,
        );
      });
    await page.goto('/search/');
    expect(await runs()).toBe(true);
    await page.goto('/');
    expect(await runs()).toBe(false);
  });
});
