import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { journeys } from '../tests/browser/journeys.ts';
import type { Reader } from '../tests/browser/reader.ts';
import { serve } from './serve.ts';

/** Where Firefox stands: `FIREFOX_PATH`, else where Debian and Ubuntu install it. */
const firefox = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

function readerOf(page: Page, site: string): Reader {
  return {
    open: async (address) => void (await page.goto(new URL(address, site).href)),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    type: (text) => page.keyboard.type(text),
    // Not `goBack`, which waits for a load that a page kept in memory does not have.
    back: () => page.evaluate(() => history.back()),
    see: (look) => page.evaluate(look) as Promise<Awaited<ReturnType<typeof look>>>,
  };
}

if (firefox === undefined)
  throw new Error('there is no Firefox here: install firefox-esr, or say in FIREFOX_PATH where it is');
const served = await serve('dist', { port: 5200, host: '127.0.0.1' });
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
let failed = 0;
try {
  console.log(`${await browser.version()}, with the keyboard alone:`);
  for (const [name, go] of Object.entries(journeys)) {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    try {
      await go(readerOf(page, served.address));
      if (faults.length > 0) throw new Error(faults.join('; '));
      console.log(`  passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${name}\n          ${error instanceof Error ? error.message : error}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
const passed = Object.keys(journeys).length - failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
