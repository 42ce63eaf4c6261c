import type { Page } from '@playwright/test';
import { browserPath, installedBrowser } from '../../src/build/browserPath.ts';
import { browserArguments } from './browserArguments.ts';
import { journeys } from './journeys.ts';
import type { Reader } from './reader.ts';
import { test } from './test.ts';

// A reader’s browser, where this machine has one: it keeps the page that is left, and where its focus was.
test.use({
  launchOptions: {
    executablePath: installedBrowser() ?? (await browserPath()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: browserArguments,
  },
  permissions: ['clipboard-write'],
});

function readerOf(page: Page): Reader {
  return {
    open: async (address) => void (await page.goto(address)),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    // Not `goBack`, which waits for a load that a page kept in memory does not have.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    see: (look) => page.evaluate(look),
  };
}

test.describe('with the keyboard alone', () => {
  for (const [name, go] of Object.entries(journeys)) {
    test(name, async ({ page }) => {
      await go(readerOf(page));
    });
  }
});
