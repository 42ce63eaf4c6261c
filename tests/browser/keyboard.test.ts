import { pageOfEachKind } from './pageKinds.ts';
import { expect, test } from './test.ts';

/** One stop of the Tab key: what is wrong with how it shows, or nothing. */
interface Stop {
  /** Its place among the elements of the page; -1 where the page is left. */
  place: number;
  faults: string[];
}

/** Looks at what has the focus: whether it can be seen, and seen to have it. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  if (element === null || element === document.body) return { place: -1, faults: [] };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  // A link over two lines has its middle where neither line is, and part of it may be covered (WCAG 2.4.11).
  const spots = [...element.getClientRects()].flatMap((line) =>
    [0.1, 0.5, 0.9].map((part) => [line.left + line.width * part, line.top + line.height / 2]),
  );
  const isOnTop = spots.some(([spotX = 0, spotY = 0]) => {
    const top = document.elementFromPoint(spotX, spotY);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  const name = `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    faults: [
      ...((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none'
        ? [`${name} does not show its focus`]
        : []),
      ...(width < 1 || height < 1 || bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth
        ? [`${name} is out of sight`]
        : []),
      ...(isOnTop ? [] : [`${name} is covered`]),
    ],
  };
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  // The full report repeats the points of the judgements, hundreds of them.
  for (const address of pageOfEachKind.filter((one) => !one.endsWith('/full-report/'))) {
    test(`Tab goes once through all of ${address}, and shows where it is`, async ({ page }) => {
      await page.goto(address);
      const stops: Stop[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(lookAtFocus);
        if (stop.place < 0 || stop.place === stops[0]?.place) break;
        stops.push(stop);
        expect(stops.length, 'Tab leads out of the page').toBeLessThan(1500);
      }
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
      const places = stops.map(({ place }) => place);
      expect(places, 'in the order of the page, nothing twice').toEqual(
        [...new Set(places)].sort((one, other) => one - other),
      );
      const all = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, input, summary, select, textarea, [tabindex="0"]',
            ),
          ].filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
      );
      expect(stops.length, 'everything that can be used is reached').toBe(all);
    });
  }
});
