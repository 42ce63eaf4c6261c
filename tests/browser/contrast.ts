import type { Locator, Page } from '@playwright/test';
import { clearlyChanged, contrastOfEdges, contrastWithin, pictureOf } from './picture.ts';

/** What is looked at: controls with an edge, marks of grades, and all that can have the focus. */
const parts = {
  controls: 'input, .search-chips button, [data-search-more]',
  grades: '.grade-scale [data-state]',
  stops: 'a[href], button, input, summary',
};

/** How the parts looked that were seen already. */
export type Looks = Record<keyof typeof parts, Set<string>>;

/** The looks of one who has seen nothing yet. */
export const nothingSeen = (): Looks => ({ controls: new Set(), grades: new Set(), stops: new Set() });

/** The parts of a page that a selector finds, one of each look that was not seen before. */
async function lookOnce(page: Page, selector: string, seen: Set<string>): Promise<Locator[]> {
  const found = await page.evaluate(
    ([what, old]) => {
      for (const element of document.querySelectorAll('[data-look]')) element.removeAttribute('data-look');
      const looks = new Map<string, Element>();
      const ground = (element: Element | null): string => {
        if (element === null) return 'none';
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : backgroundColor;
      };
      for (const element of document.querySelectorAll(what)) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const { color, borderTopColor, borderTopWidth } = getComputedStyle(element);
        const name = `${element.tagName}.${element.className}[${element.getAttribute('data-state')}]`;
        const isChecked = element.matches(':checked');
        const look = [
          name,
          isChecked,
          color,
          ground(element),
          ground(element.parentElement),
          borderTopColor,
          borderTopWidth,
        ].join();
        if (!old.includes(look) && !looks.has(look)) looks.set(look, element);
      }
      for (const [index, element] of [...looks.values()].entries()) element.setAttribute('data-look', String(index));
      return [...looks.keys()];
    },
    [selector, [...seen]] as const,
  );
  for (const look of found) seen.add(look);
  return found.map((_, index) => page.locator(`[data-look="${index}"]`));
}

/** What is too pale about what has the focus: the change that shows it, or the text. Nothing where all is well. */
async function paleFocus(page: Page, stop: Locator): Promise<string | undefined> {
  const before = await pictureOf(page, stop);
  await stop.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const after = await pictureOf(page, stop);
  const hasText = await stop.evaluate((element) => element.textContent?.trim() !== '');
  await stop.evaluate((element: HTMLElement) => element.blur());
  if (after === undefined) return 'what has the focus';
  if (hasText && contrastWithin(after) < 4.5) return 'text with the focus';
  // The link that skips to the main part is shown by the focus alone.
  if (before?.width !== after.width || before.height !== after.height) return undefined;
  // At AA a change has only to be seen. A line as long as the shorter side, twice, is sure to be.
  return clearlyChanged(before, after) < 2 * Math.min(after.width, after.height) ? 'mark of the focus' : undefined;
}

/** What of a page has less contrast than 3:1 with what is around it, or as text with the focus less than 4.5:1, of a look that was not seen before. */
export async function paleParts(page: Page, seen: Looks): Promise<string[]> {
  const faults: string[] = [];
  const tell = async (what: string, part: Locator) =>
    faults.push(`${what}: ${await part.evaluate((element) => element.outerHTML.slice(0, 120))}`);

  for (const control of await lookOnce(page, parts.controls, seen.controls)) {
    const picture = await pictureOf(page, control);
    if (picture === undefined || contrastOfEdges(picture).some((contrast) => contrast < 3))
      await tell('edge of a control', control);
  }
  for (const grade of await lookOnce(page, parts.grades, seen.grades)) {
    const picture = await pictureOf(page, grade);
    if (picture === undefined || contrastOfEdges(picture).every((contrast) => contrast < 3))
      await tell('mark of a grade', grade);
  }
  for (const stop of await lookOnce(page, parts.stops, seen.stops)) {
    const what = await paleFocus(page, stop);
    if (what !== undefined) await tell(what, stop);
  }
  return faults;
}
