import type { Page } from '@playwright/test';
import { layoutFaults } from './layout.ts';

/** The search page in every state that an answer can bring it to. */
export const searchStates: Readonly<Record<string, string>> = {
  'with results': '/search/?q=adoption',
  'with results for a mended word': '/search/?q=accomodation',
  'with filters in use': '/search/?q=care&kind=strength&judgement=care-leavers',
  'with nothing found': '/search/?q=xylophone+zebra',
  'with nothing found under filters': '/search/?q=xylophone&kind=strength',
};

/** How many elements of a page move by themselves or take their time. */
export function moving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
      }).length,
  );
}

/** Opens every disclosure of a page. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Lays a reader’s own style sheet over a page, as extensions of browsers do; returns how to take it away. */
async function addReaderStyle(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** What does not fit on a page with the text spacing of WCAG 1.4.12, or with text twice as large. */
export async function textFaults(page: Page): Promise<string[]> {
  const takeAway = await addReaderStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
     p { margin-bottom: 2em !important }`,
  );
  const spaced = await layoutFaults(page);
  await takeAway();
  return [...spaced.map((fault) => `with wide text spacing: ${fault}`), ...(await largeTextFaults(page))];
}

/** What does not fit on a page with text twice as large. */
export async function largeTextFaults(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const large = await layoutFaults(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();
  return large.map((fault) => `with text twice as large: ${fault}`);
}
