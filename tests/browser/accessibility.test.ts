import type { Page } from '@playwright/test';
import { pages } from '../site/builtSite.ts';
import { axeFaults } from './axe.ts';
import { layoutFaults } from './layout.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { expect, test } from './test.ts';

/** Axe’s faults and those of the layout. */
const faultsOn = async (page: Page) => [...(await axeFaults(page)), ...(await layoutFaults(page))];

/** Lays a reader’s own style sheet over a page, as extensions of browsers do; returns how to take it away. */
async function addReaderStyle(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

for (const { address } of pages) {
  test(`nothing is wrong on ${address}, on a wide screen and at a zoom of 400 %`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(address);
    // Axe asks pages of one kind the same on a wide screen; one of them is enough.
    const isAsked = pageOfEachKind.includes(address);
    expect.soft(await (isAsked ? faultsOn(page) : layoutFaults(page)), '1280 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await faultsOn(page), '320 px').toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of pageOfEachKind) {
    test(`nothing is wrong on ${address} in any state`, async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await faultsOn(page), 'with every disclosure open').toEqual([]);

      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await faultsOn(page), 'in forced colours').toEqual([]);
      await page.emulateMedia({ forcedColors: null });

      // The values of WCAG 1.4.12.
      const takeAway = await addReaderStyle(
        page,
        `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
         p { margin-bottom: 2em !important }`,
      );
      expect.soft(await layoutFaults(page), 'with wide text spacing').toEqual([]);
      await takeAway();

      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      expect.soft(await layoutFaults(page), 'with text twice as large').toEqual([]);
    });
  }

  test('no page moves by itself, and none differs where the reader asks for less motion', async ({ page }) => {
    for (const address of pageOfEachKind) {
      await page.goto(address);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving, address).toBe(0);
    }
  });
});
