import type { Page } from '@playwright/test';
import { pageOfEachKind } from './pageKinds.ts';
import { answered } from './searching.ts';
import { expect, test } from './test.ts';

/** The words of a page as the browser lays them out: what styles hide is missing, and what nothing parts is one word. */
async function wordsOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Takes away what only narrow screens show, such as the way back to the contents: a wide one has it in another form. */
async function widen(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height });
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll('*'))
      if (element.checkVisibility()) element.toggleAttribute('data-narrow', true);
  });
  await page.setViewportSize({ width, height });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-narrow]')) if (!element.checkVisibility()) element.remove();
  });
}

/** Takes every style away, whoever brought it. */
async function unstyle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
    for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
    document.adoptedStyleSheets = [];
  });
}

for (const address of [...pageOfEachKind, '/search/?q=dentist']) {
  test(`without styles ${address} has the same words in the same order, and its pictures keep their size`, async ({
    page,
  }) => {
    await page.goto(address);
    if (address.endsWith('dentist')) await answered(page);
    await widen(page);
    const styled = await wordsOf(page);
    await unstyle(page);
    expect(await wordsOf(page)).toEqual(styled);

    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('svg, img, canvas, iframe')].filter(
          (picture) => picture.getBoundingClientRect().width > innerWidth / 2,
        ).length,
    );
    expect(wide).toBe(0);
  });
}
