import { Refusal } from '../refusal.ts';
import { type Block, numberOf } from './blocks.ts';

/** Follows the numbers of a document’s paragraphs, which count on from part to part. */
export class Numbering {
  /** True where the document begins to count anew in a later part. */
  restarts = false;
  #last: number | undefined;
  #points = 0;
  #isAtStart = true;

  /** Tells that a part begins, where counting may begin anew. */
  beginPart(): void {
    this.#isAtStart = true;
  }

  /** Tells the last number among the points of what must improve: paragraphs may count on from it. */
  countPoints(last: number | undefined): void {
    this.#points = last ?? this.#points;
  }

  /** The number of a paragraph; undefined where the label of a block counts something else, or is a bullet. */
  accept(block: Block): number | undefined {
    const number = numberOf(block.label);
    if (number === undefined) return undefined;
    const expected = (this.#last ?? 0) + 1;
    const isRestart = this.#last !== undefined && number === 1 && this.#isAtStart;
    const isNext = number === expected || (this.#last === undefined && number === this.#points + 1);
    if (!isNext && !isRestart) {
      if (block.depth > 1 || number < expected || number > expected + 3) return undefined;
      throw new Refusal(
        `Paragraph ${expected} cannot be found: the number before is ${expected - 1} and the next is ${number}, on page ${block.page}; write this inspection by hand, or ask for a file in which it can be read.`,
      );
    }
    this.restarts ||= isRestart;
    this.#last = number;
    this.#isAtStart = false;
    return number;
  }
}

/** Blocks in which a number that is missing between two items is found where a line or sentence inside the first begins with it. */
export function withTornItems(blocks: readonly Block[]): Block[] {
  const all = [...blocks];
  for (let index = 0, last: { at: number; number: number } | undefined; index < all.length; index += 1) {
    const block = all[index] as Block;
    const number = block.kind === 'item' && block.depth <= 1 ? numberOf(block.label) : undefined;
    if (number === undefined) continue;
    if (last !== undefined && number > last.number + 1 && number <= last.number + 4) {
      const torn = tornAt(all.slice(last.at, index), last.number + 1);
      if (torn !== undefined) {
        all.splice(last.at + torn.index, 1, ...torn.blocks);
        index = last.at + torn.index;
      }
    }
    if (all[index] !== undefined) last = { at: index, number: numberOf((all[index] as Block).label) ?? number };
  }
  return all;
}

/** Where a run of blocks holds a paragraph of some number inside another, and that one as two. */
function tornAt(blocks: readonly Block[], number: number): { index: number; blocks: Block[] } | undefined {
  const begin = new RegExp(`(?:^|\\n|(?<=[.!?”’]) )${number}[.)]? +(?=\\p{Lu})`, 'u');
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
