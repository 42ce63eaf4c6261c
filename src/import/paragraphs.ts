import { sentencesOf } from '../text/sentences.ts';
import { type Block, numberOf, textOf } from './blocks.ts';
import { isHeading, titleOf } from './body.ts';
import type { Numbering } from './numbering.ts';

/** A piece of text as printed: a paragraph, or an entry of a list at some depth. */
export interface Piece {
  text: string;
  /** 0 is a paragraph; 1 an entry of a list; 2 an entry of a list in a list. */
  depth: number;
}

/** A paragraph of the document with what belongs to it. */
export interface Paragraph {
  /** Its number in the document; undefined where it has none. */
  number: number | undefined;
  page: number;
  /** The heading that stands above it in its part, if any. */
  heading: string | undefined;
  /** Which sentence of its paragraph it is, where paragraphs are taken apart: 1 is the first. */
  sentence?: number;
  pieces: Piece[];
}

/** Headings that say nothing of what stands below them. */
const plainHeading = /^(?:summary|inspection findings|key findings)$/i;

/** The paragraphs of a part. An entry of a list and a text without number belong to the numbered paragraph above them. */
export function paragraphsOf(blocks: readonly Block[], numbering: Numbering): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading: string | undefined;
  let isNumbered = false;
  numbering.beginPart();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') continue;
    if (isHeading(block, blocks[index + 1])) {
      const isPlain = plainHeading.test(titleOf(block));
      heading = isPlain ? undefined : titleOf(block);
      isNumbered &&= isPlain;
      continue;
    }
    const number = block.kind === 'item' ? numbering.accept(block) : undefined;
    const last = paragraphs.at(-1);
    if (number !== undefined) {
      paragraphs.push({ number, page: block.page, heading, pieces: [{ text: textOf(block), depth: 0 }] });
      isNumbered = true;
    } else if (last !== undefined && (isNumbered || block.kind === 'item'))
      last.pieces.push(pieceOf(block, isNumbered));
    else paragraphs.push({ number: undefined, page: block.page, heading, pieces: [pieceOf(block, false)] });
  }
  return paragraphs;
}

/** The points of a part that says what must improve: the outermost entries of its list, or its paragraphs where it has none. */
export function pointsOf(blocks: readonly Block[]): Paragraph[] {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const outermost = Math.min(...items.map(({ depth }) => depth));
  const points: Paragraph[] = [];
  let heading: string | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') continue;
    if (items.length > 0 && isHeading(block, blocks[index + 1])) {
      heading = titleOf(block);
      continue;
    }
    const isPoint = items.length === 0 || (block.kind === 'item' && block.depth === outermost);
    const last = points.at(-1);
    if (isPoint || last === undefined)
      points.push({
        number: numberOf(block.label),
        page: block.page,
        heading,
        pieces: [{ text: textOf(block), depth: 0 }],
      });
    else last.pieces.push(pieceOf(block, true));
  }
  return points;
}

function pieceOf(block: Block, isNested: boolean): Piece {
  if (block.kind === 'row')
    return { text: block.lines.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | '), depth: 0 };
  const isNumberless = numberOf(block.label) === undefined;
  const text = isNumberless ? textOf(block) : `${block.label} ${textOf(block)}`;
  return { text, depth: block.kind === 'item' ? Math.max(1, block.depth - (isNested ? 1 : 0)) : 0 };
}

/** A paragraph as one for each of its sentences. */
export function sentencesAsParagraphs(paragraph: Paragraph): Paragraph[] {
  const sentences = paragraph.pieces.flatMap(({ text }) => sentencesOf(text));
  return sentences.map((text, index) => ({ ...paragraph, sentence: index + 1, pieces: [{ text, depth: 0 }] }));
}
