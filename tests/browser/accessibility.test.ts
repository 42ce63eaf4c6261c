import type { Page } from '@playwright/test';
import { axeFaults, contrastFaults } from './axe.ts';
import { answers, ibmFaults, ibmLooks } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { answered, openAll, textFaults } from './states.ts';
import { expect, test } from './test.ts';

/**
 * Each rule is asked in the states in which its answer can differ: all of them with everything open on a narrow screen;
 * what depends on room on a wide one and with larger text too; and what depends on colour in every set of colours.
 */
for (const address of pageOfEachKind) {
  test(`nothing is wrong on ${address} in any state`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto(address);
    expect.soft(await layoutFaults(page), '320 px').toEqual([]);
    await openAll(page);
    expect.soft(await layoutFaults(page), '320 px, all open').toEqual([]);
    expect.soft(await axeFaults(page), 'axe').toEqual([]);
    expect.soft(await ibmFaults(page), 'IBM').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await textFaults(page), 'text').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await contrastFaults(page), 'in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: null, colorScheme: 'dark' });
    expect.soft(await contrastFaults(page), 'in dark colours').toEqual([]);
    await page.emulateMedia({ colorScheme: null });

    await page.setViewportSize({ width: 1280, height: 1024 });
    expect.soft(await layoutFaults(page), '1280 px').toEqual([]);
    expect.soft(await contrastFaults(page), '1280 px').toEqual([]);
  });
}

test('each question of IBM’s checker that has an answer is still asked', async ({ page }) => {
  test.setTimeout(120_000);
  for (const address of new Set(Object.values(answers).map(({ asked }) => asked))) {
    await page.goto(address);
    if (address.includes('?')) await answered(page);
    const due = Object.keys(answers).filter((rule) => answers[rule]?.asked === address);
    expect((await ibmLooks(page)).answered, address).toEqual(expect.arrayContaining(due));
  }
});

/** How many elements of a page move by themselves or take their time. */
const moving = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
      }).length,
  );

test('no page moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [...pageOfEachKind, '/search/?q=care']) {
    await page.goto(address);
    if (address.includes('?')) await answered(page);
    expect(await moving(page), address).toBe(0);
  }
});
