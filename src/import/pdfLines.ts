import { type Block, endsSentence, withLabelApart } from './blocks.ts';
import { linesOf, mainSize, type Run, rightEdge, roomAfter } from './pdfRuns.ts';

/** A line of a page, or what stands in one column of it. */
interface Piece {
  runs: Run[];
  x: number;
  y: number;
  size: number;
  /** True where it stands beside another piece, as the cell of a row does. */
  isBeside: boolean;
}

/** The least space, in points, that tells a column from the space between words. */
const columnGap = 20;
/** How far in, in points, each list in a list is set. */
const step = 28;
/** How far below a line, in heights of its letters, a line of the same paragraph stands at most. */
const leading = 1.45;

/** The blocks of a page that has no tags, from where its lines stand. */
export function blocksOfLines(runs: readonly Run[], page: number): Block[] {
  const blocks: (Block & { size: number })[] = [];
  const mainLetters = mainSize(runs);
  const pieces = piecesOf(runs);
  const edge = rightEdge(runs);
  // Set in from the margin, below a line with room for some words more: an entry whose bullet is only drawn.
  const isEntry = (piece: Piece, before: Piece, last: Block) => {
    const alike = pieces.filter(({ x }) => Math.abs(x - piece.x) < 3);
    const room = roomAfter(before.runs, rightEdge(alike.flatMap(({ runs }) => runs))) ?? 0;
    const isInside = piece.x > margin + step / 2 && last.label === '' && piece.size < mainLetters * 1.1;
    return isInside && room > 20 && /^\p{Lu}/u.test(linesOf(piece.runs)[0] ?? '');
  };
  const margin = Math.min(...runs.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
  let before: Piece | undefined;
  for (const piece of pieces) {
    const [text = ''] = linesOf(piece.runs);
    const last = blocks.at(-1);
    if (piece.isBeside && last !== undefined) {
      if (last.kind === 'row') last.lines.push(text);
      else
        Object.assign(last, {
          kind: 'row',
          lines: [`${last.label} ${last.lines.join('\n')}`.trim(), text],
          label: '',
          depth: 0,
        });
    } else if (last?.kind === 'row' && before?.isBeside && isBelow(piece, before)) {
      last.lines.push(`${last.lines.pop()}\n${text}`);
      piece.isBeside = true;
    } else if (
      last !== undefined &&
      last.kind !== 'row' &&
      before !== undefined &&
      continues(piece, before, text, last) &&
      !isEntry(piece, before, last)
    ) {
      last.lines.push(text);
    } else {
      const isNote = piece.size < mainLetters * 0.9 && /^(?:[⁰¹²³⁴-⁹]+|\d{1,2}\s)/.test(text);
      const isHeading = piece.size > mainLetters * 1.1;
      const kind = isNote ? 'note' : isHeading ? 'heading' : 'paragraph';
      const block: Block = { kind, page, lines: [text], label: '', depth: 0 };
      const apart = kind === 'paragraph' && /^\s*\d{1,3}[.)]/.test(text) ? { ...block, kind: 'item' as const } : block;
      const labelled = kind === 'paragraph' ? withLabelApart(apart) : block;
      blocks.push({ ...labelled, depth: labelled.kind === 'item' ? depthAt(piece.x, margin) : 0, size: piece.size });
    }
    const written = blocks.at(-1);
    if (written !== undefined) written.room = roomAfter(piece.runs, edge);
    before = piece;
  }
  return blocks.map(({ size: _, ...block }) => block);
}

/** How deep an entry of a list stands: lists are set in steps from the margin of the page. */
function depthAt(x: number, margin: number): number {
  return 1 + Math.round((x - margin) / step);
}

/** The next line of a cell stands straight below it. */
function isBelow(piece: Piece, before: Piece): boolean {
  const gap = before.y - piece.y;
  return Math.abs(piece.x - before.x) < 3 && gap > 0 && gap <= piece.size * leading;
}

function continues(piece: Piece, before: Piece, text: string, last: Block): boolean {
  const gap = before.y - piece.y;
  const line = last.lines.at(-1) ?? '';
  const [word = ''] = text.trimStart().split(' ', 1);
  // How much room there would be left on the line before for the first word of this one.
  const left = (last.room ?? Number.POSITIVE_INFINITY) - word.length;
  // A full line that ends no sentence, “when they reach”, goes on with whatever the next one begins: “21. They”.
  const isOpen = !endsSentence(line) && left <= 1;
  const isAtEnd = /[.!?]$/.test(line) && left > 5;
  const beginsItem = (/^\s*\d{1,3}[.)]\s/.test(text) && !isOpen) || /^[•◼■▪●○\p{Co}]/u.test(word);
  const isNear = Math.abs(piece.size - before.size) < 0.6 && gap > 0 && gap <= piece.size * leading;
  return !beginsItem && !isAtEnd && isNear;
}

/** A bullet or number stands apart from its text, and is no column. */
function isLabel(line: readonly Run[]): boolean {
  return /^\s*(?:\d{1,3}[.)]?|[^\p{L}\d]{1,2})\s*$/u.test(line.map(({ text }) => text).join(''));
}

function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  let line: Run[] = [];
  const finish = () => {
    const first = line.find(({ text }) => text.trim() !== '');
    if (first !== undefined) {
      const last = pieces.at(-1);
      // Of a cell of some lines, the next one stands beside the first.
      const rise = last === undefined ? Number.NaN : first.y - last.y;
      const isBeside = last !== undefined && first.x > last.x + 150 && rise > -first.size && rise < 4 * first.size;
      const size = mainSize(line);
      const main = line.find((run) => Math.abs(run.size - size) < 0.6) ?? first;
      pieces.push({ runs: line, x: first.x, y: main.y, size, isBeside });
    }
    line = [];
  };
  for (const run of runs) {
    const before = line.findLast(({ text }) => text.trim() !== '');
    const isApart = before !== undefined && run.text.trim() !== '' && run.x - (before.x + before.width) > columnGap;
    if (isApart && !isLabel(line)) finish();
    line.push(run);
    if (run.endsLine) finish();
  }
  finish();
  return pieces;
}
