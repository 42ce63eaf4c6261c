import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { drawAll } from './layout.ts';
import { contrastWithin, pictureOf } from './picture.ts';

/** Its script, which has to run on a page that it judges before the page’s own. */
export const axeEngine = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

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

/** Which rules are asked. */
const asked = {
  all: options,
  contrast: { ...options, runOnly: { type: 'rule', values: ['color-contrast'] }, rules: {} },
  'all but contrast': { ...options, rules: { ...options.rules, 'color-contrast': { enabled: false } } },
} satisfies Record<string, RunOptions>;

/** What axe finds wrong on a page as it stands, without exceptions; contrast that it cannot decide is measured. */
export async function axeFaults(page: Page, rules: keyof typeof asked = 'all'): Promise<string[]> {
  await drawAll(page);
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
  }, asked[rules] as RunOptions);
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
