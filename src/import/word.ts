import { convertToHtml, images } from 'mammoth';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { Refusal } from '../refusal.ts';
import { type Block, type BlockKind, withLabelApart } from './blocks.ts';
import { raisedDigits } from './pdfRuns.ts';
import { refuseBomb } from './zip.ts';

/** The pieces of a Word document, in its order. It has no pages. */
export async function blocksOfWord(data: Buffer): Promise<Block[]> {
  refuseBomb(data);
  let html: string;
  try {
    // Pictures are no text.
    const convertImage = images.imgElement(async () => ({ src: '' }));
    html = (await convertToHtml({ buffer: data }, { convertImage })).value;
  } catch {
    throw new Refusal(
      'The file is no Word document, or is damaged; save it once more in Word as .docx and import that.',
    );
  }
  const reader = new HtmlReader();
  for (const element of parse(html).children) reader.read(element, 0);
  if (reader.blocks.length === 0) throw new Refusal('The file holds no text; ask for the report as a file with text.');
  return reader.blocks.map(withLabelApart);
}

/** A line of bold letters, and no longer than this, stands for a heading. */
const longestHeading = 150;

class HtmlReader {
  readonly blocks: Block[] = [];
  /** How many entries of numbered lists there were: Word counts on from list to list. */
  #count = 0;

  read(element: HTMLElement, depth: number): void {
    const tag = element.tagName.toLowerCase();
    if (/^h\d$/.test(tag)) this.#add('heading', textIn(element));
    else if (tag === 'ul' || tag === 'ol')
      for (const entry of element.children) this.#entry(entry, depth + 1, tag === 'ol');
    else if (tag === 'table') for (const row of element.querySelectorAll('tr')) this.#row(row);
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
    const note = /^footnote-(\d+)$/.exec(entry.id)?.[1];
    if (note !== undefined) this.#add('note', `${raisedDigits(note)} ${text.replace(/\s*↑$/, '')}`);
    else {
      const label = isNumbered && depth === 1 ? `${this.#count + 1}.` : '•';
      if (label !== '•') this.#count += 1;
      this.#add('item', text, label, depth);
    }
    for (const list of lists) this.read(list, depth);
  }

  #row(row: HTMLElement): void {
    const cells = row.children.map(textIn).filter((text) => text !== '');
    if (cells.length > 1) this.blocks.push({ kind: 'row', page: 0, lines: cells, label: '', depth: 0 });
    else this.#add('paragraph', cells[0] ?? '');
  }
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
  return element.text.replace(/\s+/g, ' ').trim();
}
