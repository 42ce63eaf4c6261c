import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { contrastWithin, pictureOf } from './picture.ts';

const options: RunOptions = {
  // Every tag of WCAG 2.0 to 2.2 at A and AA, axe’s best practices, and the rules it still tries out.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
  // Target size is off unless asked for.
  rules: { 'target-size': { enabled: true } },
  // A site without frames is read faster in one go.
  iframes: false,
  resultTypes: ['violations', 'incomplete'],
};

/** What axe says of a page. */
interface Answer {
  /** What is wrong, and what it cannot decide. */
  faults: string[];
  /** Texts whose contrast it cannot decide, one of each look, as selectors: blocks are no letters, and some lie under others. */
  texts: string[];
}

/** What of a page’s text is too pale as it stands, where axe cannot decide measured. */
export function contrastFaults(page: Page): Promise<string[]> {
  return axeFaults(page, { ...options, runOnly: { type: 'rule', values: ['color-contrast'] }, rules: {} });
}

/** What axe finds wrong on a page as it stands, by every rule and without exceptions; contrast that it cannot decide is measured. */
export async function axeFaults(page: Page, asked = options): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { faults, texts } = await page.evaluate(async (runOptions): Promise<Answer> => {
    const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(runOptions);
    const looks = new Map<string, string>();
    for (const { target } of incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? []) {
      const element = document.querySelector(String(target[0]));
      if (element === null) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const backgrounds: string[] = [];
      for (let around: Element | null = element; around !== null; around = around.parentElement)
        backgrounds.push(getComputedStyle(around).backgroundColor);
      looks.set([element.tagName, color, fontSize, fontWeight, ...new Set(backgrounds)].join(), String(target[0]));
    }
    return {
      // What is hidden is looked at in the state that shows it.
      faults: [
        ...violations,
        ...incomplete.filter(({ id }) => !['color-contrast', 'hidden-content'].includes(id)),
      ].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      texts: [...looks.values()],
    };
  }, asked);
  for (const text of texts) {
    const picture = await pictureOf(page, page.locator(text));
    const contrast = picture === undefined ? 1 : contrastWithin(picture);
    if (contrast < 4.5) faults.push(`contrast of ${contrast.toFixed(2)}: ${text}`);
  }
  // As it was: a table that has been scrolled lies partly under its first column.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) if (element.scrollLeft > 0) element.scrollLeft = 0;
    scrollTo(0, 0);
  });
  return faults;
}
