import type { Page } from '@playwright/test';
import { pages } from '../site/builtSite.ts';
import { axeFaults } from './axe.ts';
import { answers, ibmFaults, ibmLooks } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { answered, openAll, textFaults } from './states.ts';
import { expect, test } from './test.ts';

/** Axe’s faults and those that IBM’s checker finds. */
const checkersFaults = async (page: Page) => [...(await axeFaults(page)), ...(await ibmFaults(page))];

for (const { address } of pages) {
  test(`nothing is wrong on ${address} in any state`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 1024 });
    await page.goto(address);
    expect.soft(await layoutFaults(page), '1280 px').toEqual([]);
    expect.soft(await checkersFaults(page), '1280 px').toEqual([]);

    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await layoutFaults(page), '320 px').toEqual([]);
    await openAll(page);
    expect.soft(await layoutFaults(page), '320 px, all open').toEqual([]);
    expect.soft(await checkersFaults(page), '320 px, all open').toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await textFaults(page), 'on a phone').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeFaults(page), 'in forced colours').toEqual([]);
    expect.soft(await layoutFaults(page), 'in forced colours').toEqual([]);
  });
}

test('each question of IBM’s checker that has an answer is still asked', async ({ page }) => {
  test.setTimeout(120_000);
  for (const address of new Set(Object.values(answers).map(({ asked }) => asked))) {
    await page.goto(address);
    const due = Object.keys(answers).filter((rule) => answers[rule]?.asked === address);
    expect((await ibmLooks(page)).answered, address).toEqual(expect.arrayContaining(due));
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no page moves by itself; none differs where the reader prefers dark colours or less motion', async ({
    page,
  }) => {
    for (const address of [...pageOfEachKind, '/search/?q=care']) {
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
      await page.goto(address);
      if (address.includes('?')) await answered(page);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving, address).toBe(0);
      const seen = await page.screenshot();
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect((await page.screenshot()).equals(seen), address).toBe(true);
    }
  });
});
