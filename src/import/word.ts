import zip from 'jszip';
import { convertToHtml, images } from 'mammoth';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { Refusal } from '../refusal.ts';
import { shortened } from '../text/pieces.ts';
import { type Block, type BlockKind, isNumberedRow, laysOut, withLabelApart, withPlainSigns } from './blocks.ts';
import { raisedDigits } from './pdfRuns.ts';

/** The pieces of a Word document, in its order. It has no pages. */
export async function blocksOfWord(data: Buffer): Promise<Block[]> {
  let html: string;
  try {
    // Pictures are no text.
    const convertImage = images.imgElement(async () => ({ src: '' }));
    html = (await convertToHtml({ buffer: data }, { convertImage, transformDocument: withNumbers })).value;
  } catch {
    throw new Refusal(
      'The file is no Word document, or is damaged; save it once more in Word as .docx and import that.',
    );
  }
  const hidden = await hiddenWords(data);
  if (hidden !== '')
    throw new Refusal(
      `The file holds hidden text (“${shortened(hidden, 60)}”), which would be published: delete it in Word, or show it, and import the file again.`,
    );
  const reader = new HtmlReader();
  for (const element of parse(html).children) reader.read(element, 0);
  if (reader.blocks.length === 0) throw new Refusal('The file holds no text; ask for the report as a file with text.');
  return reader.blocks.map(withLabelApart);
}

/** How Word writes that a way of setting letters is not meant. */
const isOff = /^(?:0|false|off)$/;

/** Words that readers of a document do not see; mammoth gives them like any others. */
async function hiddenWords(data: Buffer): Promise<string> {
  const parts = (await zip.loadAsync(data)).file(/^word\/document\d*\.xml$/);
  const texts = await Promise.all(parts.map((part) => part.async('string')));
  return texts
    .filter((xml) => xml.includes('<w:vanish'))
    .flatMap((xml) => parse(xml).getElementsByTagName('w:r'))
    .filter((run) => run.getElementsByTagName('w:vanish').some((one) => !isOff.test(one.getAttribute('w:val') ?? '')))
    .flatMap((run) => run.getElementsByTagName('w:t').map(({ text }) => text))
    .join('')
    .trim();
}

/** A piece of a document as mammoth reads it. */
interface WordElement {
  type: string;
  value?: string;
  children?: WordElement[];
  styleName?: string | null;
  numbering?: { level: string; isOrdered: boolean } | null;
}

/** A document with the numbers that Word only draws: it counts on through all paragraphs of one list, whatever stands between. */
function withNumbers(document: WordElement): WordElement {
  const counts = new Map<object, number>();
  const write = (element: WordElement) => {
    const { numbering, styleName, children = [] } = element;
    // A heading may be numbered, or stand in a list that shows no number.
    if (/^heading/i.test(styleName ?? '')) Object.assign(element, { styleId: 'Heading1', numbering: null });
    else if (numbering?.isOrdered && numbering.level === '0') {
      // mammoth gives all paragraphs of a list the same object.
      const count = (counts.get(numbering) ?? 0) + 1;
      counts.set(numbering, count);
      element.children = [{ type: 'text', value: `${count}. ` }, ...children];
    } else for (const child of children) write(child);
  };
  write(document);
  return document;
}

/** A line of bold letters, and no longer than this, stands for a heading. */
const longestHeading = 150;

class HtmlReader {
  readonly blocks: Block[] = [];
  #notes = 0;

  read(element: HTMLElement, depth: number): void {
    const tag = element.tagName.toLowerCase();
    if (/^h\d$/.test(tag)) this.#add('heading', textIn(element));
    else if (tag === 'ul' || tag === 'ol')
      for (const entry of element.children) this.#entry(entry, depth + 1, tag === 'ol');
    else if (tag === 'table') for (const cells of rowsOf(element)) this.#row(cells);
    else if (tag === 'p') this.#add(isBold(element) ? 'heading' : 'paragraph', textIn(element));
    else for (const child of element.children) this.read(child, depth);
  }

  #add(kind: BlockKind, text: string, label = '', depth = 0): void {
    if (text !== '') this.blocks.push({ kind, page: 0, lines: [text], label, depth });
  }

  #entry(entry: HTMLElement, depth: number, isNumbered: boolean): void {
    const lists = entry.children.filter((child) => /^[uo]l$/i.test(child.tagName));
    for (const list of lists) list.remove();
    const text = textIn(entry);
    // mammoth lists notes in the order of their marks, whatever numbers they have in the file.
    if (/^(?:foot|end)note-/.test(entry.id)) {
      this.#notes += 1;
      this.#add('note', `${raisedDigits(`${this.#notes}`)} ${text.replace(/\s*↑$/, '')}`);
    } else this.#add('item', text, isNumbered && depth === 1 ? '' : '•', depth);
    for (const list of lists) this.read(list, depth);
  }

  #row(cells: readonly HTMLElement[]): void {
    const filled = cells.map(textIn).filter((text) => text !== '');
    const [first = '', second = ''] = filled;
    if (isNumberedRow(filled)) this.#add('item', second, first, 1);
    else if (laysOut(filled) || cells.some((cell) => cell.querySelector('table') !== null))
      for (const cell of cells) {
        this.read(cell, 0);
        // One that spans rows is read once.
        cell.textContent = '';
      }
    else if (filled.length > 1) this.blocks.push({ kind: 'row', page: 0, lines: filled, label: '', depth: 0 });
    else this.#add('paragraph', first);
  }
}

/** The rows of a table as their cells; one that spans rows stands in each of them. */
function rowsOf(table: HTMLElement): HTMLElement[][] {
  const found = table.querySelectorAll('tr').filter((row) => row.closest('table') === table);
  const rows: HTMLElement[][] = found.map(() => []);
  for (const [index, row] of found.entries()) {
    let column = 0;
    for (const cell of row.children) {
      while (rows[index]?.[column] !== undefined) column += 1;
      const span = Number(cell.getAttribute('rowspan') ?? 1);
      for (const below of rows.slice(index, index + span)) below[column] = cell;
    }
  }
  return rows;
}

function isBold(element: HTMLElement): boolean {
  const parts = element.childNodes.filter(({ text }) => text.trim() !== '');
  const isStrong =
    parts.length > 0 && parts.every((part) => part.nodeType === NodeType.ELEMENT_NODE && part.rawTagName === 'strong');
  return isStrong && element.text.length < longestHeading;
}

/** The words of an element, with the marks of its footnotes raised. */
function textIn(element: HTMLElement): string {
  for (const mark of element.querySelectorAll('sup')) {
    const digits = /^\[?(\d+)\]?$/.exec(mark.text.trim())?.[1];
    if (digits !== undefined) mark.replaceWith(raisedDigits(digits));
  }
  for (const line of element.querySelectorAll('br')) line.replaceWith(' ');
  return withPlainSigns(element.text).replace(/\s+/g, ' ').trim();
}
