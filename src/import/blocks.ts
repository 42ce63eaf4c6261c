/** What a piece of a document is to its reader, whatever format it comes in. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note';

/** A piece of a document, in reading order. */
export interface Block {
  kind: BlockKind;
  /** The page it begins on; 0 where the document has no pages. */
  page: number;
  /** Its text as printed, line by line; of a row, its cells. */
  lines: string[];
  /** What stands before an item: “12.”, “•”; empty where nothing does. */
  label: string;
  /** How deep an item stands in lists: 1 is the outermost; 0 outside lists. */
  depth: number;
  /** How many letters more its last line would hold; undefined where nothing tells. */
  room?: number | undefined;
}

// Signs that no reader sees would be refused by the check; spaces of any width are spaces.
const unseen = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;

/** A text with one sign for all spaces, one for all hyphens, letters apart, and none that no reader sees. */
export function withPlainSigns(text: string): string {
  return text
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'))
    .replace(unseen, '');
}

/** A word that hangs on a hyphen for another to complete it: “short- and long-term”. */
const suspended = /^(?:and|or|to|nor)\s/;

/** Lines as one running text. Lines are only broken at spaces, hyphens and dashes; no hyphen is added by a break. */
export function runningText(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const next = line.replace(/\s+/g, ' ').trim();
    const clings = /\S[-–—]$/.test(text) && !(text.endsWith('-') && suspended.test(`${next} `));
    text += text === '' || next === '' || clings ? next : ` ${next}`;
  }
  return text;
}

/** The text of a block as one line. */
export function textOf(block: Block): string {
  return runningText(block.lines);
}

/** A block as one line, cells and all. */
export function spaced(block: Block): string {
  return block.kind === 'row' ? block.lines.join(' ').replace(/\s+/g, ' ') : textOf(block);
}

/** Whether a text ends as a sentence does, or announces a list. */
export function endsSentence(text: string): boolean {
  return /[.!?:;]["'”’)\]]*[⁰¹²³⁴-⁹]*$/u.test(text);
}

/** How much room the last line of a block still has, in letters, when the first word of the next one stands on it, too: a full line goes on. */
export function roomBefore(block: Block, before: Block): number {
  return (before.room ?? Number.POSITIVE_INFINITY) - (textOf(block).split(' ', 1)[0]?.length ?? 0);
}

// “o” is a ring in the fonts of office programs; signs of private use are their bullets.
const bullet = /^\s*(?:[•◼■▪●○◦❑➢➤✓✔§\p{Co}]|[-–—o*](?=\s))\s*/u;
// “12 Children” and “7. 16-year-olds” count; “16 and 17-year-olds” and “2.1 Adoption” do not.
const number = /^\s*\(?(\d{1,3})(?:[.)](?:\s+(?=\S)|(?=[^\d\s]))|\s+(?=\p{Lu}))/u;

/** Sets the label of an item apart, where it was printed as part of the text. */
export function withLabelApart(block: Block): Block {
  const [first = '', ...rest] = block.lines;
  const found = block.label === '' ? (bullet.exec(first) ?? (block.kind === 'item' ? number.exec(first) : null)) : null;
  if (found === null) return block;
  return itemOf(block, found[0], [first.slice(found[0].length), ...rest]);
}

/** A block as the item of a label. */
export function itemOf(block: Block, label: string, lines = block.lines): Block {
  return { ...block, kind: 'item', label: label.trim(), depth: Math.max(block.depth, 1), lines };
}

/** Whether the cells of a row are the number of a paragraph and its text. */
export function isNumberedRow([label = '', text = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^\s*\d{1,3}[.)]?\s*$/.test(label) && text.length > 40;
}

/** Whether the cells of a row only lay out the page: a long one tells no fact beside another. */
export function laysOut(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length > 400);
}

/** A label that is no part of the text: nothing, or a bullet. */
export function isBullet(label: string): boolean {
  return label === 'o' || !/[\p{L}\d]/u.test(label);
}

/** The number in a label; undefined where it is a bullet. */
export function numberOf(label: string): number | undefined {
  const digits = /^\(?(\d{1,3})[.)]?$/.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
