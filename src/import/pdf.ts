import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../refusal.ts';
import { type Block, isBullet, textOf, withLabelApart } from './blocks.ts';
import { blocksOfLines } from './pdfLines.ts';
import { type Run, runsOf } from './pdfRuns.ts';
import { blocksOfTree } from './pdfTree.ts';

/** No report has more pages than this. */
const mostPages = 500;

/** Fewer letters a page than these, and the pages are pictures of text. */
const leastLetters = 40;

/** Headers and footers are shorter than this: what stands at the edges of pages and is longer is text, however alike. */
const longestFurniture = 200;

/** The pieces of a PDF document, in reading order, without its headers and footers. Nothing in it is run. */
export async function blocksOfPdf(data: Uint8Array): Promise<Block[]> {
  if (!endsWhole(data)) throw new Refusal('The file is cut short: its end is missing; download it once more.');
  const task = getDocument({ data, useSystemFonts: true, verbosity: VerbosityLevel.ERRORS, stopAtErrors: true });
  try {
    return withoutFurniture(await pagesOf(await task.promise));
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    throw new Refusal(
      isLocked
        ? 'The file is locked with a password; save a copy without one and import that.'
        : 'The file is damaged and cannot be read as a PDF; download it once more.',
    );
  } finally {
    await task.destroy();
  }
}

/** A PDF ends with its mark; what a server appended after it may follow. */
function endsWhole(data: Uint8Array): boolean {
  return Buffer.from(data.subarray(-2048)).includes('%%EOF');
}

async function pagesOf(document: PDFDocumentProxy): Promise<Block[][]> {
  if (document.numPages > mostPages)
    throw new Refusal(
      `The file has ${document.numPages} pages, and a report below ${mostPages}; import a file of the report alone.`,
    );
  const pages: Block[][] = [];
  const pictures: number[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const runs = await runsOf(page);
    const own = runs.reduce((sum, { text }) => sum + text.trim().length, 0);
    letters += own;
    // The first may be a cover.
    if (number > 1 && pictures.length === 0 && own < leastLetters && (await hasPicture(page))) pictures.push(number);
    pages.push((await blocksOfPage(page, runs, number)).map(withLabelApart));
    page.cleanup();
  }
  if (letters < leastLetters * document.numPages)
    throw new Refusal(
      'The file holds no text, only pictures of pages, as a scanner makes them; ask for the report as a PDF with text.',
    );
  if (pictures.length > 0)
    throw new Refusal(
      `Page ${pictures[0]} is a picture without text; if it shows words of the report, ask for a PDF with text, else import a copy without that page.`,
    );
  return pages;
}

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((done) => done === OPS.paintImageXObject || done === OPS.paintInlineImageXObject);
}

async function blocksOfPage(page: PDFPageProxy, runs: Run[], number: number): Promise<Block[]> {
  const tree = await page.getStructTree();
  const shown = runs.filter(({ text, isArtifact }) => !isArtifact && text.trim() !== '');
  const tagged = shown.filter(({ tag }) => tag !== undefined);
  // getStructTree() gives null for a page without tags, whatever its type says.
  const isTagged = tree !== null && tagged.length > shown.length / 2;
  return isTagged ? blocksOfTree(tree, runs, number) : blocksOfLines(runs, number);
}

/** What stands at the head or foot of page after page, with another number: a header or a footer. */
function withoutFurniture(pages: readonly Block[][]): Block[] {
  const edge = (blocks: readonly Block[]) => new Set([...blocks.slice(0, 3), ...blocks.slice(-3)]);
  const key = (block: Block) => `${block.label} ${textOf(block)}`.replace(/\d+/g, '#').trim();
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const one of new Set([...edge(page)].map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  return pages.flatMap((page, number) => {
    const edges = edge(page);
    // The title may be the running head of the pages that follow.
    const title =
      number === 0 ? page.find((block) => block.kind === 'heading' && /\p{L}/u.test(textOf(block))) : undefined;
    const isKept = (block: Block) =>
      block === title || (block.label !== '' && isBullet(block.label)) || !edges.has(block);
    return page.filter((block) => isKept(block) || !isFurniture(key(block), seen.get(key(block)) ?? 0, pages.length));
  });
}

/** Whether a line is the number of its page, or stands on so many pages as a footer does; left and right pages may have their own. */
function isFurniture(key: string, seen: number, pages: number): boolean {
  const isText = /\p{L}/u.test(key) && key.length < longestFurniture;
  return key === '#' || (isText && seen > 2 && seen > pages / 3);
}
