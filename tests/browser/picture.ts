import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** Red, green and blue, of eight bits each. */
type Colour = number;

/** A picture of a part of a page, as it is drawn. */
export interface Picture {
  width: number;
  height: number;
  at: (x: number, y: number) => Colour;
}

/** How much of the page around an element its picture shows, in CSS pixels. */
const margin = 8;

/** Takes a picture of an element and a little around it, in the middle of the window. Nothing where it cannot be seen. */
export async function pictureOf(page: Page, element: Locator): Promise<Picture | undefined> {
  const clip = await element.evaluate((shown, around) => {
    shown.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const [x, y] = [Math.max(0, Math.floor(left) - around), Math.max(0, Math.floor(top) - around)];
    return {
      x,
      y,
      width: Math.min(innerWidth, Math.ceil(right) + around) - x,
      height: Math.min(innerHeight, Math.ceil(bottom) + around) - y,
    };
  }, margin);
  if (clip.width <= 2 * margin || clip.height <= 2 * margin) return undefined;
  const { data, info } = await sharp(
    await page.screenshot({ clip, scale: 'css', animations: 'disabled', caret: 'hide' }),
  )
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (x, y) => {
      return data.readUIntBE((y * info.width + x) * info.channels, 3);
    },
  };
}

/** The luminance of a colour as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours: 1 to 21. */
function contrastOf(one: Colour, other: Colour): number {
  if (one === other) return 1;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of what is written in a picture: of its most frequent colour, the background, with the colour most unlike it. */
export function contrastWithin({ width, height, at }: Picture): number {
  const counts = new Map<Colour, number>();
  for (let y = margin; y < height - margin; y += 1)
    for (let x = margin; x < width - margin; x += 1) {
      const colour = at(x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  const [[background] = [0], ...others] = [...counts].sort(([, one], [, other]) => other - one);
  return Math.max(1, ...others.map(([colour]) => contrastOf(background, colour)));
}

/** The contrast of the edge of what a picture shows, with the page before it, on each of its sides. */
export function contrastOfEdges({ width, height, at }: Picture): number[] {
  const [middleX, middleY] = [Math.floor(width / 2), Math.floor(height / 2)];
  const inwards = [
    (step: number) => at(step, middleY),
    (step: number) => at(width - 1 - step, middleY),
    (step: number) => at(middleX, step),
    (step: number) => at(middleX, height - 1 - step),
  ];
  return inwards.map((colour) => {
    const outside = colour(margin - 3);
    // A border may be three pixels wide, and begin within one; or it is that of a neighbour.
    return Math.max(...[-2, -1, 0, 1, 2, 3].map((step) => contrastOf(outside, colour(margin + step))));
  });
}

/** How many pixels of a picture differ clearly, by 3:1, from those of another. */
export function clearlyChanged(before: Picture, after: Picture): number {
  let count = 0;
  for (let y = 0; y < before.height; y += 1)
    for (let x = 0; x < before.width; x += 1) if (contrastOf(before.at(x, y), after.at(x, y)) >= 3) count += 1;
  return count;
}
