import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?inline';
import boldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?inline';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?inline';
import boldGreek from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?inline';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import regularMore from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?inline';
import boldMore from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?inline';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

/** How heavy letters are. */
export type Weight = 'regular' | 'bold';

// Those of English first; the others are read when a letter needs them.
const files: Record<Weight, readonly string[]> = {
  regular: [regular, regularMore, greek, cyrillic],
  bold: [bold, boldMore, boldGreek, boldCyrillic],
};
const read = new Map<string, Font>();

function font(dataUrl: string): Font {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  const made =
    read.get(dataUrl) ?? opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  read.set(dataUrl, made);
  return made;
}

/** Letters that were asked for and that no font has: they are left out, and told once. */
const lacking = new Set<string>();

/** The font that has a letter; undefined where none has. */
function fontWith(sign: string, weight: Weight): Font | undefined {
  for (const file of files[weight]) if (font(file).charToGlyphIndex(sign) !== 0) return font(file);
  if (!lacking.has(sign)) console.warn(`Pictures of grades leave out “${sign}”, which their font does not have.`);
  lacking.add(sign);
  return undefined;
}

/** A letter of a line: its form, and where it stands from the start of the line, in pixels. */
interface Letter {
  font: Font;
  glyph: Glyph;
  left: number;
}

/** A line of words letter by letter, and its width. */
function set(words: string, size: number, weight: Weight): { letters: Letter[]; width: number } {
  const letters: Letter[] = [];
  let left = 0;
  // Letters and their marks as one, as the fonts have them.
  for (const sign of words.normalize('NFC')) {
    const font = fontWith(sign, weight);
    if (font === undefined) continue;
    const glyph = font.charToGlyph(sign);
    const last = letters.at(-1);
    const scale = size / font.unitsPerEm;
    if (last?.font === font) left += font.getKerningValue(last.glyph, glyph) * scale;
    letters.push({ font, glyph, left });
    left += (glyph.advanceWidth ?? 0) * scale;
  }
  return { letters, width: left };
}

/** How wide words are, in pixels. */
export function width(words: string, size: number, weight: Weight): number {
  return set(words, size, weight).width;
}

/** A step of an outline as SVG writes it, to a tenth of a pixel. The library's own writing makes `NaN` of some numbers. */
function step(command: PathCommand): string {
  const points = Object.entries(command).flatMap(([name, value]) =>
    name === 'type' ? [] : [Number(value).toFixed(1)],
  );
  return `${command.type}${points.join(' ')}`;
}

/** The outline of a line of words as the data of an SVG path; `y` is its baseline. */
export function outline(words: string, x: number, y: number, size: number, weight: Weight): string {
  return set(words, size, weight)
    .letters.flatMap(({ glyph, left }) => glyph.getPath(x + left, y, size).commands.map(step))
    .join('');
}

/** Words in lines, none wider than told unless a single word is. */
export function lines(words: string, widest: number, size: number, weight: Weight): string[] {
  const found: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${found.at(-1)} ${word}`;
    if (found.length > 0 && width(longer, size, weight) <= widest) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}
