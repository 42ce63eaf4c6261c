import { createRequire } from 'node:module';
import { type RenderedImage, Resvg, renderAsync } from '@resvg/resvg-js';
import { escapedMarkup } from '../text/pieces.ts';

/** How words are set: their size in pixels, how heavy they are, and their colour. */
export interface Style {
  size: number;
  weight?: 400 | 600;
  fill?: string;
}

interface Size {
  width: number;
  height: number;
}

const { resolve } = createRequire(import.meta.url);
// Files of the project and none of the machine’s own, so that every machine draws the same.
const font = {
  fontFiles: ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'].map((name) =>
    resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`),
  ),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
};

/** A drawing as a whole document. */
const svg = (inner: string, { width, height }: Size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;

/** Draws what is given in SVG, beside the thread that makes the pages. */
export async function drawn(inner: string, size: Size): Promise<RenderedImage> {
  const image = await renderAsync(svg(inner, size), { font });
  // Node sees of a drawing only what was read of it: without this it held hundreds, of 3 MB each, before it gave one up.
  void image.pixels;
  return image;
}

/** A line of words in SVG, from a point of its baseline on, or up to that point. */
export function textLine(words: string, x: number, y: number, { size, weight, fill }: Style, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight ?? 400}" fill="${fill ?? '#0b0c0c'}">${escapedMarkup(words)}</text>`;
}

const measured = new Map<string, number>();

/** How wide the ink of a few letters is in a size of 100. Each drawing reads the fonts anew, so none is measured twice. */
function ink(letters: string, weight: Style['weight'] = 400): number {
  const name = `${weight} ${letters}`;
  const known = measured.get(name);
  if (known !== undefined) return known;
  const line = svg(textLine(letters, 0, 100, { size: 100, weight }), { width: 100, height: 100 });
  const wide = new Resvg(line, { font }).getBBox()?.width ?? 0;
  measured.set(name, wide);
  return wide;
}

/** How far a letter goes in a size of 100, with the room that it has around it. */
const advance = (letter: string, weight: Style['weight']) => ink(`H${letter}H`, weight) - ink('HH', weight);

/** How wide words are at most, in pixels: letters that move closer together are not reckoned with. */
export function width(words: string, { size, weight }: Style): number {
  return ([...words].reduce((sum, letter) => sum + advance(letter, weight), 0) * size) / 100;
}

/** Letters that were asked for and that the font has not: they are left out, and told once. */
const lacking = new Set<string>();

/** Words without the letters that the font has not, for which it would draw an empty box. */
export function drawable(words: string): string {
  const box = ink('\u{10FFFF}', undefined);
  return words.replace(/[^ -~]/gu, (sign) => {
    if (ink(sign, undefined) !== box) return sign;
    if (!lacking.has(sign)) console.warn(`Pictures of grades leave out “${sign}”, which their font does not have.`);
    lacking.add(sign);
    return '';
  });
}

/** Words in lines, none wider than told unless a single word is. */
export function lines(words: string, widest: number, style: Style): string[] {
  const found: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${found.at(-1)} ${word}`;
    if (found.length > 0 && width(longer, style) <= widest) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}
