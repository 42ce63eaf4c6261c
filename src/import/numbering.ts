import { Refusal } from '../refusal.ts';
import { type Block, endsSentence, numberOf, roomBefore, textOf } from './blocks.ts';

/** Follows the numbers of a document’s paragraphs, which count on from part to part. */
export class Numbering {
  /** True where the document begins to count anew in a later part. */
  restarts = false;
  #last: number | undefined;
  #points = 0;

  /** Tells the last number among the points of what must improve: paragraphs may count on from it. */
  countPoints(last: number | undefined): void {
    this.#points = last ?? this.#points;
  }

  /** The number of a paragraph; undefined where the label of a block counts something else, or is a bullet. */
  accept(block: Block): number | undefined {
    const number = numberOf(block.label);
    if (number === undefined) return undefined;
    const isBegun = this.#last !== undefined;
    if (this.#isShort(block) || (block.depth > 1 && (isBegun || number !== 1)))
      return number === this.#next ? this.#take(number) : undefined;
    // A number that came before, or 1 again, is counted anew by Word: the document’s own numbers then name nothing.
    const isRestart = number < this.#next && (number === this.#last || (number === 1 && isBegun));
    // The first number may be high where points that could not be counted come before; a low one tells of a loss.
    const isFirst = !isBegun && (number === 1 || number === this.#next || number > 4);
    if (number < this.#next && !isRestart && !isFirst) return undefined;
    if (number > this.#next && !isFirst)
      throw new Refusal(
        `Paragraph ${this.#next} cannot be found: the next number is ${number}${block.page > 0 ? `, on page ${block.page}` : ''}; write this inspection by hand, or ask for a file in which it can be read.`,
      );
    this.restarts ||= isRestart;
    return this.#take(number);
  }

  get #next(): number {
    return (this.#last ?? this.#points) + 1;
  }

  #take(number: number): number {
    this.#last = number;
    return number;
  }

  /** What is so short counts entries of a list, unless it is the very next number. */
  #isShort({ lines }: Block): boolean {
    return lines.join(' ').length < 60;
  }
}

/** How many numbers in a row may be looked for: more are no slip of a file. */
const mostMissing = 3;

/** Blocks in which numbers that are missing between two items are found: at lines inside the first, or as items that lost their labels. */
export function withTornItems(blocks: readonly Block[]): Block[] {
  const all = [...blocks];
  let last = { at: -1, number: 0 };
  for (let index = 0; index < all.length; index += 1) {
    const { kind, depth, label } = all[index] as Block;
    const number = kind === 'item' && depth <= 1 ? numberOf(label) : undefined;
    if (number === undefined) continue;
    const missing = number - last.number - 1;
    const from = last.at < 0 ? all.findLastIndex(({ kind }, at) => kind === 'heading' && at < index) : last.at;
    const found =
      missing > 0 && missing <= mostMissing && from >= 0
        ? foundIn(all.slice(from, index), last.number + 1, missing)
        : undefined;
    if (found === undefined) last = { at: index, number };
    else {
      all.splice(from, index - from, ...found);
      // What was found is looked at in its turn.
      index = from;
    }
  }
  const tail = last.at < 0 ? undefined : tornAt(all.slice(last.at), last.number + 1);
  if (tail !== undefined) all.splice(last.at + tail.index, 1, ...tail.blocks);
  return all;
}

function foundIn(blocks: readonly Block[], number: number, missing: number): Block[] | undefined {
  const torn = tornAt(blocks, number);
  if (torn !== undefined) return [...blocks.slice(0, torn.index), ...torn.blocks, ...blocks.slice(torn.index + 1)];
  const told = blocks.filter(({ kind }) => kind !== 'note');
  const lost = told.filter((block, index) => isUnlabelled(block) && !isTorn(block, told[index - 1]));
  if (lost.length !== missing) return undefined;
  return blocks.map(
    (block): Block =>
      lost.includes(block) ? { ...block, kind: 'item', depth: 1, label: `${number + lost.indexOf(block)}.` } : block,
  );
}

/** Whether a block may go on from the one before it, which stands at the end of a page. */
function isTorn(block: Block, before: Block | undefined): boolean {
  if (before === undefined) return true;
  const isOpen = !endsSentence(textOf(before)) || roomBefore(block, before) <= 0;
  return block.page > before.page && before.kind !== 'heading' && isOpen;
}

function isUnlabelled(block: Block): boolean {
  const isText = (block.kind === 'item' && block.depth <= 1) || (block.kind === 'paragraph' && block.depth === 0);
  return isText && block.label === '' && /^\p{Lu}.{60,}[.!?]["”’)]*[⁰¹²³⁴-⁹]*$/u.test(textOf(block));
}

/** Where a run of blocks holds a paragraph of some number inside another, and that one as two. */
function tornAt(blocks: readonly Block[], number: number): { index: number; blocks: Block[] } | undefined {
  const begin = new RegExp(`(?:^|\\n|(?<=[.!?”’]) )${number}(?:[.)] +(?=[\\p{Lu}\\d‘“])|[.)]? *(?=\\p{Lu}))`, 'u');
  for (const [index, block] of blocks.entries()) {
    const text = block.lines.join('\n');
    const found = block.kind === 'row' ? null : begin.exec(text);
    if (found === null) continue;
    const before = { ...block, lines: text.slice(0, found.index).split('\n') };
    const lines = text.slice(found.index + found[0].length).split('\n');
    const after: Block = { kind: 'item', page: block.page, label: `${number}.`, depth: 1, lines };
    return { index, blocks: found.index === 0 ? [after] : [before, after] };
  }
  return undefined;
}
