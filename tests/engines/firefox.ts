import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Where Firefox stands: `FIREFOX_PATH`, else where Debian and Ubuntu install it. */
function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path !== undefined && existsSync(path),
  );
}

function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

/** Firefox, which Playwright drives only in a build of its own. */
export const firefox: Engine = {
  name: 'Firefox',
  needs: 'install firefox-esr, or say in FIREFOX_PATH where it is',
  start: async (site) => {
    const executablePath = findFirefox();
    if (executablePath === undefined) return undefined;
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    return {
      version: await browser.version(),
      open: async () => {
        const page = await browser.newPage();
        return {
          faults: watch(page),
          close: () => page.close(),
          reader: {
            open: async (address) => void (await page.goto(new URL(address, site).href)),
            press: async (key) => {
              const isBack = key === 'Shift+Tab';
              if (isBack) await page.keyboard.down('Shift');
              await page.keyboard.press(isBack ? 'Tab' : key === 'Space' ? ' ' : key);
              if (isBack) await page.keyboard.up('Shift');
            },
            type: (text) => page.keyboard.type(text),
            // Not `goBack`, which waits for a load that a page kept in memory does not have.
            back: () => page.evaluate(() => history.back()),
            see: (look) => page.evaluate(look) as Promise<Awaited<ReturnType<typeof look>>>,
          },
        };
      },
      close: () => browser.close(),
    };
  },
};
