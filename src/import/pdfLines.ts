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

/** A block, and where it begins. */
type Placed = Block & { x: number };

/** The least space, in points, that tells a column from the space between words. */
const columnGap = 20;
/** How far in, in points, each list in a list is set. */
const step = 28;
/** How far below a line, in heights of its letters, a line of the same paragraph stands at most where most stand closer. */
const leading = 1.45;

/** The blocks of a page that has no tags, from where its lines stand. */
export function blocksOfLines(runs: readonly Run[], page: number): Block[] {
  const blocks: Placed[] = [];
  const mainLetters = mainSize(runs);
  const pieces = piecesOf(runs);
  const edge = rightEdge(runs);
  const most = mostBelow(pieces);
  // Set in from the margin, below a line with room for some words more: an entry whose bullet is only drawn.
  const isEntry = (piece: Piece, before: Piece) => {
    const alike = pieces.filter(({ x }) => Math.abs(x - piece.x) < 3);
    const room = roomAfter(before.runs, rightEdge(alike.flatMap(({ runs }) => runs))) ?? 0;
    return room > 20 && beginsAnew(linesOf(piece.runs)[0] ?? '');
  };
  const margin = Math.min(...runs.filter(({ text }) => text.trim() !== '').map(({ x }) => x));
  let before: Piece | undefined;
  for (const piece of pieces) {
    const [text = ''] = linesOf(piece.runs);
    const last = blocks.at(-1);
    if (piece.isBeside && last !== undefined) {
      if (last.kind === 'row') last.lines.push(text);
      else {
        // What begins with a capital above the last line that does is no part of its cell.
        const begin = last.lines.findLastIndex(beginsAnew);
        const own = begin > 0 ? last.lines.splice(begin) : last.lines;
        const row: Placed = { ...last, kind: 'row', lines: [own.join('\n'), text], label: '', depth: 0 };
        if (begin > 0) blocks.push(row);
        else blocks.splice(-1, 1, { ...row, lines: [`${last.label} ${row.lines[0]}`.trim(), text] });
      }
    } else if (last?.kind === 'row' && before?.isBeside && isBelow(piece, before, most)) {
      last.lines.push(`${last.lines.pop()}\n${text}`);
      piece.isBeside = true;
    } else if (
      last !== undefined &&
      last.kind !== 'row' &&
      before !== undefined &&
      continues(piece, before, text, last, most) &&
      !isEntry(piece, before)
    ) {
      last.lines.push(text);
    } else {
      const isNote = piece.size < mainLetters * 0.9 && /^(?:[⁰¹²³⁴-⁹]+|\d{1,2}\s)/.test(text);
      const isHeading = piece.size > mainLetters * 1.1;
      const kind = isNote ? 'note' : isHeading ? 'heading' : 'paragraph';
      const block: Block = { kind, page, lines: [text], label: '', depth: 0 };
      const apart = kind === 'paragraph' && /^\s*\d{1,3}[.)]/.test(text) ? { ...block, kind: 'item' as const } : block;
      const labelled = kind === 'paragraph' ? withLabelApart(apart) : block;
      blocks.push({ ...labelled, depth: labelled.kind === 'item' ? depthAt(piece.x, margin) : 0, x: piece.x });
    }
    const written = blocks.at(-1);
    if (written !== undefined) written.room = roomAfter(piece.runs, edge);
    before = piece;
  }
  return blocks.map(({ x: _, ...block }) => block);
}

/** Whether a line begins with a capital, and is not all capitals. */
function beginsAnew(line: string): boolean {
  return /^\s*\p{Lu}/u.test(line) && line !== line.toUpperCase();
}

/** How deep an entry of a list stands: lists are set in steps from the margin of the page. */
function depthAt(x: number, margin: number): number {
  return 1 + Math.round((x - margin) / step);
}

/** The next line of a cell stands straight below it. */
function isBelow(piece: Piece, before: Piece, most: number): boolean {
  const gap = before.y - piece.y;
  return Math.abs(piece.x - before.x) < 3 && gap > 0 && gap <= piece.size * most;
}

/** How far below a line the next line of its paragraph stands at most, in heights of its letters: pages are set closely or widely. */
function mostBelow(pieces: readonly Piece[]): number {
  const gaps = new Map<number, number>();
  for (const [index, { x, y, size }] of pieces.entries()) {
    const before = pieces[index - 1];
    const gap = before === undefined || Math.abs(before.x - x) > 3 ? 0 : Math.round(((before.y - y) / size) * 20) / 20;
    if (gap > 0) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const [usual = 0] = [...gaps].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return Math.max(leading, Math.min(usual, 2) * 1.05);
}

function continues(piece: Piece, before: Piece, text: string, last: Placed, most: number): boolean {
  const gap = before.y - piece.y;
  const line = last.lines.at(-1) ?? '';
  const [word = ''] = text.trimStart().split(' ', 1);
  // How much room there would be left on the line before for the first word of this one.
  const left = (last.room ?? Number.POSITIVE_INFINITY) - word.length;
  // A full line that ends no sentence, “when they reach”, goes on with whatever the next one begins: “21. They”.
  const isOpen = !endsSentence(line) && left <= 1;
  const isAtEnd = /[.!?]$/.test(line) && left > 5;
  // Right of the label that its item hangs on, “16.” is a word of the text; only a list in it begins there, with 1.
  const isInside = last.label !== '' && piece.x > last.x + 3 && !/^1[.)]/.test(word);
  const beginsItem = (/^\s*\d{1,3}[.)]\s/.test(text) && !isOpen && !isInside) || /^[•◼■▪●○\p{Co}]/u.test(word);
  const isNear = Math.abs(piece.size - before.size) < 0.6 && gap > 0 && gap <= piece.size * most;
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
