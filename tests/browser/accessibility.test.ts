import { axeEngine, axeFaults } from './axe.ts';
import { answers, askedOn, ibmEngine, ibmLooks } from './ibm.ts';
import { layoutFaults } from './layout.ts';
import { pageOfEachKind } from './pageKinds.ts';
import { moving, openAll, searchStates, textFaults } from './states.ts';
import { expect, test } from './test.ts';

test.use({ before: axeEngine + ibmEngine });

/**
 * Each rule is asked in the states in which its answer can differ: all of them with everything open on a narrow screen;
 * what depends on room on a wide one and with larger text too; and what depends on colour in every set of colours.
 */
for (const address of pageOfEachKind) {
  test(`nothing is wrong on ${address} in any state`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    await page.goto(address);
    expect.soft(await layoutFaults(page), '320 px').toEqual([]);
    expect.soft(await moving(page), 'moves by itself').toBe(0);
    await openAll(page);
    expect.soft(await layoutFaults(page), '320 px, all open').toEqual([]);
    expect.soft(await axeFaults(page), 'axe').toEqual([]);
    const { faults, answered } = await ibmLooks(page);
    expect.soft(faults, 'IBM').toEqual([]);
    expect.soft(answered, 'IBM still asks').toEqual(expect.arrayContaining(askedOn(address)));
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await textFaults(page), 'text').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeFaults(page, 'contrast'), 'in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: null, colorScheme: 'dark' });
    expect.soft(await axeFaults(page, 'contrast'), 'in dark colours').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 1024 });
    expect.soft(await layoutFaults(page), '1280 px').toEqual([]);
  });
}

test('each question of IBM’s checker that has an answer is asked on a page that is looked at', () => {
  const looked = [...pageOfEachKind, ...Object.values(searchStates)];
  expect(Object.values(answers).filter(({ asked }) => !looked.includes(asked))).toEqual([]);
});
