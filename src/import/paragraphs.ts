import { sentencesOf } from '../text/sentences.ts';
import { type Block, isBullet, numberOf, textOf } from './blocks.ts';
import type { Numbering } from './numbering.ts';
import { isHeading, titleOf } from './parts.ts';

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

/** Whether a heading says nothing of what stands below it. */
export function isPlainHeading(title: string): boolean {
  return /^(?:summary|inspection findings|key findings)$/i.test(title);
}

/** The headings above what comes next: one below another is a part of it, and none is lost. */
class Headings {
  above: string | undefined;
  #isUsed = true;

  add(title: string): void {
    this.above = this.#isUsed || this.above === undefined ? title : `${this.above}: ${title}`;
    this.#isUsed = false;
  }

  clear(): void {
    this.above = undefined;
  }

  use(): string | undefined {
    this.#isUsed = true;
    return this.above;
  }

  /** What stands above no paragraph of its own, as a piece of the one before. */
  takeLeft(): Piece[] {
    const left = this.#isUsed || this.above === undefined ? [] : [{ text: this.above, depth: 0 }];
    this.#isUsed = true;
    return left;
  }
}

/** The paragraphs of a part. An entry of a list and a text without number belong to the numbered paragraph above them. */
export function paragraphsOf(blocks: readonly Block[], numbering: Numbering): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const headings = new Headings();
  let isNumbered = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') continue;
    // A line that ends with a colon belongs to what it announces.
    if (isHeading(block, blocks[index + 1]) && (block.kind === 'heading' || !/:$/.test(textOf(block)))) {
      const isPlain = isPlainHeading(titleOf(block));
      if (isPlain) headings.clear();
      else headings.add(titleOf(block));
      isNumbered &&= isPlain;
      continue;
    }
    const number = block.kind === 'item' ? numbering.accept(block) : undefined;
    const last = paragraphs.at(-1);
    if (number !== undefined) {
      paragraphs.push({
        number,
        page: block.page,
        heading: headings.use(),
        pieces: [{ text: textOf(block), depth: 0 }],
      });
      isNumbered = true;
    } else if (last !== undefined && (isNumbered || isEntry(block)))
      last.pieces.push(...headings.takeLeft(), pieceOf(block, isNumbered));
    else
      paragraphs.push({
        number: undefined,
        page: block.page,
        heading: headings.use(),
        pieces: [{ ...pieceOf(block, false), depth: 0 }],
      });
  }
  paragraphs.at(-1)?.pieces.push(...headings.takeLeft());
  return paragraphs;
}

/** Whether an item is an entry of the paragraph above it; a long one without a bullet is a paragraph that is set as a list. */
function isEntry(block: Block): boolean {
  return block.kind === 'item' && !(block.label === '' && /^\p{Lu}.{100,}[.!?]$/u.test(textOf(block)));
}

/** The points of a part that says what must improve: the outermost entries of its list, or its paragraphs where it has none. */
export function pointsOf(blocks: readonly Block[]): Paragraph[] {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const outermost = Math.min(...items.map(({ depth }) => depth));
  const own = items.filter(({ depth }) => depth === outermost).map(({ label }) => numberOf(label));
  const counts = own.every((number, index) => number !== undefined && number === (own[0] ?? 0) + index);
  const points: Paragraph[] = [];
  const headings = new Headings();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') continue;
    if (items.length > 0 && isHeading(block, blocks[index + 1])) {
      headings.add(titleOf(block));
      continue;
    }
    const isPoint = items.length === 0 || (block.kind === 'item' && block.depth === outermost);
    const last = points.at(-1);
    if (isPoint || last === undefined)
      points.push({ ...pointOf(block, counts), page: block.page, heading: headings.use() });
    else last.pieces.push(...headings.takeLeft(), pieceOf(block, true));
  }
  points.at(-1)?.pieces.push(...headings.takeLeft());
  return points;
}

function pointOf(block: Block, counts: boolean): Pick<Paragraph, 'number' | 'pieces'> {
  return {
    number: counts ? numberOf(block.label) : undefined,
    pieces: [{ text: counts ? textOf(block) : labelledText(block), depth: 0 }],
  };
}

/** A number or letter before an entry is a part of its text, where it does not count paragraphs. */
function labelledText(block: Block): string {
  return isBullet(block.label) ? textOf(block) : `${block.label} ${textOf(block)}`;
}

function pieceOf(block: Block, isNested: boolean): Piece {
  if (block.kind === 'row')
    return { text: block.lines.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | '), depth: 0 };
  return {
    text: labelledText(block),
    depth: block.kind === 'item' ? Math.max(1, block.depth - (isNested ? 1 : 0)) : 0,
  };
}

/** A paragraph as one for each of its sentences. */
export function sentencesAsParagraphs(paragraph: Paragraph): Paragraph[] {
  const sentences = paragraph.pieces.flatMap(({ text }) => sentencesOf(text));
  return sentences.map((text, index) => ({ ...paragraph, sentence: index + 1, pieces: [{ text, depth: 0 }] }));
}
