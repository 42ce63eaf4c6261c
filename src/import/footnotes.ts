import { type Block, textOf } from './blocks.ts';
import { raisedDigits } from './pdfRuns.ts';

/** A note at the foot of a page. */
export interface Footnote {
  /** Its mark: “1”. */
  mark: string;
  text: string;
  page: number;
}

const begin = /^\s*([⁰¹²³⁴-⁹]+|\d{1,2})\s*/u;

/** The notes of a document; a note without a mark of its own goes on from the one before it. */
export function footnotesOf(blocks: readonly Block[]): Footnote[] {
  const notes: Footnote[] = [];
  for (const block of blocks) {
    if (block.kind !== 'note') continue;
    const text = textOf(block);
    const mark = begin.exec(text);
    const last = notes.at(-1);
    if (mark !== null)
      notes.push({ mark: (mark[1] ?? '').normalize('NFKC'), text: text.slice(mark[0].length), page: block.page });
    else if (last !== undefined) last.text += ` ${text}`;
    else notes.push({ mark: '*', text, page: block.page });
  }
  return notes;
}

/** The marks by which a text points at footnotes, in its order: “improve¹” → `1`. */
export function marksIn(text: string): string[] {
  return (text.match(/[⁰¹²³⁴-⁹]+/gu) ?? []).map((mark) => mark.normalize('NFKC'));
}

/** Paragraphs at a page’s foot that begin with a mark which a text above points with: notes that no tag calls so. */
export function withNotes(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const mark = markOf(block);
    if (mark === undefined) return block;
    const isOnPage = ({ page, kind }: Block) => page === block.page && kind !== 'note';
    const above = blocks.slice(Math.max(0, index - 40), index).filter(isOnPage);
    const isPointedAt = above.some((one) =>
      new RegExp(`\\S${raisedDigits(mark)}(?![⁰¹²³⁴-⁹])`, 'u').test(one.lines.join('\n')),
    );
    // A number that is not raised may be that of a paragraph, but for what ends its page.
    const isNote =
      !/\d/.test(mark) ||
      blocks
        .slice(index + 1)
        .filter(isOnPage)
        .every((one) => markOf(one) !== undefined);
    return isPointedAt && isNote ? { ...block, kind: 'note' } : block;
  });
}

function markOf({ kind, page, lines: [line = ''] }: Block): string | undefined {
  return kind === 'paragraph' && page > 0 ? /^\s*([⁰¹²³⁴-⁹]+|\d{1,2}(?= ?\p{Lu}))/u.exec(line)?.[1] : undefined;
}
