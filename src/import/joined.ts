import { type Block, endsSentence, itemOf, numberOf, roomBefore, runningText, textOf } from './blocks.ts';
import type { NamedFramework } from './framework.ts';
import { withTornItems } from './numbering.ts';
import { isClosing } from './parts.ts';

const numbered = /^\s*\(?(\d{1,3})[.)](?:\s+(?=\S)|(?=\p{L}|[‘“"'(]))/u;
/** A heading says what follows; what is longer is text that was only set in its style. */
const longestHeading = 200;

/** Blocks as a reader takes them: text is no heading for its looks, a number belongs to its paragraph, and what a page’s end tore is whole. */
export function joinedBlocks(blocks: readonly Block[], frameworks: readonly NamedFramework[]): Block[] {
  const joined: Block[] = [];
  const all = withLabels(withBareNumbers(blocks.map(asText)));
  for (const [index, block] of all.entries()) {
    // Footnotes stand between the end of a page and the start of the next.
    const last = joined.findLast(({ kind }) => kind !== 'note');
    const isEnd = frameworks.some((framework) => isClosing(textOf(block), framework));
    if (last !== undefined && !isEnd && continues(block, last, stepAfter(last, all.slice(index + 1)))) {
      last.lines.push(...block.lines);
      last.room = block.room;
    } else joined.push({ ...block, lines: [...block.lines] });
  }
  return withTornItems(joined);
}

function asText(block: Block): Block {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return block;
  const text = textOf(block);
  const number = numbered.exec(text);
  const isBegun = text.length > 100 && /[.,;] /.test(text.slice(number?.[0].length));
  const isSentence = endsSentence(text) || isBegun || text.length > longestHeading;
  if (number !== null && text.length > 30 && isSentence)
    return itemOf(block, number[0], block.lines.join('\n').replace(numbered, '').split('\n'));
  const isText = text.length > longestHeading || (text.length > 80 && /[.!]$/.test(text));
  return block.kind === 'heading' && isText ? { ...block, kind: 'paragraph' } : block;
}

/** With fewer paragraphs than these, numbers that no dot follows are words of the text. */
const leastBare = 4;

/** Paragraphs that begin with bare numbers, “1 Children” or “1Children”, as items: only where these count on from 1, once or in each part. */
function withBareNumbers(blocks: readonly Block[]): Block[] {
  let next = 1;
  let count = 0;
  const all = blocks.map((block): Block => {
    const isText = (block.kind === 'paragraph' || block.kind === 'item') && block.label === '';
    const text = block.lines.join('\n');
    const words = isText && text.length > 60 ? new RegExp(`^\\s*(?:${next}|1) ?(?=\\p{Lu})`, 'u').exec(text) : null;
    if (words === null) return block;
    next = Number(words[0]) + 1;
    count += 1;
    return itemOf(block, words[0], text.slice(words[0].length).split('\n'));
  });
  return count >= leastBare ? all : [...blocks];
}

/** A number or bullet that stands in a cell or line of its own is the label of what follows. */
function withLabels(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    // Footnotes stand between the end of a page and the start of the next.
    const at = all.findLastIndex(({ kind }) => kind !== 'note');
    const isText = (block.kind === 'paragraph' || block.kind === 'item') && block.label === '';
    const label = isText ? labelAlone(all[at]) : '';
    if (label !== '') all.splice(at, 1);
    all.push(label === '' ? block : itemOf(block, label));
  }
  return all;
}

/** The label that is all of a block; empty where it says more. */
function labelAlone(block: Block | undefined): string {
  if (block === undefined) return '';
  const { kind, label } = block;
  const text = textOf(block);
  if (kind === 'item' && text === '') return label;
  return kind === 'paragraph' && /^\d{1,3}[.)]?$/.test(text) ? text : '';
}

/** Whether a block goes on from the one before it. `step`: how much higher the next number is than that of `last`. */
function continues(block: Block, last: Block, step: number | undefined): boolean {
  if (block.label !== '' || block.kind === 'row' || block.kind === 'note' || last.kind === 'row') return false;
  const text = textOf(block);
  const before = runningText(last.lines);
  const isOpen = !endsSentence(before);
  const isLower = /^\p{Ll}/u.test(text);
  const isNextPage = block.page > last.page;
  if (block.kind === 'heading')
    return isOpen && isLower && last.kind === 'heading' ? true : isOpen && isLower && isNextPage;
  if (last.kind === 'heading') return false;
  // A line that would have held the next word, too, ends its paragraph; letters differ in width.
  const room = roomBefore(block, last);
  const isFull = room < 15;
  if (!isNextPage) return block.kind === 'paragraph' && isOpen && isLower && isFull;
  const isSentence = /.{30,}\.(?: \([^)]*\))?$/.test(text);
  if (isOpen) return isLower || ((isSentence || last.kind === block.kind) && (isFull || before === ''));
  // A page may begin with an item of its own, which lost its label: then the next number but one follows.
  if (isNumbered(last) && block.kind === 'item')
    return block.depth <= last.depth && isFull && (isLower || step === undefined || step <= 1);
  const isGoingOn = last.kind === 'paragraph' ? room <= 0 : step === 1 && isFull;
  return block.kind === 'paragraph' && isSentence && isGoingOn;
}

/** How much higher the next number in a document is than that of an item; undefined where one of them is none. */
function stepAfter(last: Block, after: readonly Block[]): number | undefined {
  const number = numberOf(last.label);
  const next = numberOf(after.find(isNumbered)?.label ?? '');
  return isNumbered(last) && number !== undefined && next !== undefined ? next - number : undefined;
}

function isNumbered({ kind, label }: Block): boolean {
  return kind === 'item' && /\d/.test(label);
}
