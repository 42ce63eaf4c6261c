import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF, read. */
export interface ReadPdf {
  /** The words of each page, spaces folded. */
  texts: string[];
  /** Width and height of each page, in points. */
  sizes: [number, number][];
  document: Awaited<ReturnType<typeof getDocument>['promise']>;
}

/** Reads a PDF as its readers’ programs do. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const texts: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    texts.push(words.join('').replace(/\s+/g, ' ').trim());
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([right - left, top - bottom]);
  }
  return { texts, sizes, document };
}
