import { layoutFaults } from './layout.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { expect, test } from './test.ts';

// The styles of pages are changed below.
test.use({ bypassCSP: true, viewport: { width: 390, height: 800 } });

test('where no box can be asked for its width, as in Safari 15, every kind of page fits a phone', async ({ page }) => {
  for (const address of pageOfEachKind) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style'))
        style.textContent = style.textContent
          .replace(/container-type:\s*inline-size(?!\))/g, '')
          .replace(/@supports not \(container-type:\s*inline-size\)/g, '@supports (display: block)');
    });
    expect(await layoutFaults(page), address).toEqual([]);
  }
});
