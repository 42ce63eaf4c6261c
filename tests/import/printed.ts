import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A piece of a document to print, as an author’s program tags it. */
export type Part =
  | { heading: string }
  | { paragraph: string; mark?: string }
  | { note: string }
  /** `label` is tagged as one; `printedLabel` is only written before the text. */
  | { item: string; label?: string; printedLabel?: string }
  | { row: string[] }
  | 'picture'
  | 'new page';

/** The smallest picture. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

interface Printing {
  /** Without tags, only where things stand tells what they are. */
  isTagged?: boolean;
  footer?: string;
  password?: string;
}

/** A PDF of some parts, made as an office program makes it: tags, lists, rows, and a footer on each page. */
export async function printed(
  parts: readonly Part[],
  { isTagged = true, footer, password }: Printing = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    tagged: isTagged,
    pdfVersion: '1.7',
    autoFirstPage: false,
    margin: 70,
    ...(password === undefined ? {} : { userPassword: password }),
  });
  let pages = 0;
  const begin = () => {
    pdf.addPage();
    pages += 1;
    if (footer === undefined) return;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.fontSize(9).text(`${footer} ${pages}`, 70, 700, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.x = 70;
    pdf.y = 70;
  };
  begin();
  for (const part of parts) {
    if (part === 'new page') begin();
    else if (part === 'picture') pdf.image(pixel, 70, 70, { width: 400 });
    else print(pdf, part);
  }
  pdf.end();
  return new Uint8Array(await buffer(pdf));
}

type Pdf = InstanceType<typeof PDFDocument>;

function print(pdf: Pdf, part: Exclude<Part, string>): void {
  const tagged = (tag: string, draw: () => void) => pdf.addStructure(pdf.struct(tag, {}, draw));
  if ('heading' in part) tagged('H1', () => pdf.fontSize(16).text(part.heading, 70).moveDown());
  else if ('paragraph' in part)
    tagged('P', () => {
      const { mark } = part;
      pdf.fontSize(12).text(part.paragraph, 70, undefined, { continued: mark !== undefined });
      if (mark !== undefined) pdf.fontSize(7).text(mark);
      pdf.moveDown();
    });
  else if ('note' in part) tagged('Note', () => pdf.fontSize(9).text(part.note, 70).moveDown());
  else if ('row' in part) printRow(pdf, part.row);
  else {
    const { item, label, printedLabel } = part;
    const body = pdf.struct('LBody', {}, () =>
      pdf
        .fontSize(12)
        .text(printedLabel === undefined ? item : `${printedLabel} ${item}`, 100)
        .moveDown(),
    );
    const marked =
      label === undefined
        ? []
        : [pdf.struct('Lbl', {}, () => pdf.fontSize(12).text(label, 70, undefined, { lineBreak: false }))];
    pdf.addStructure(pdf.struct('L', {}, [pdf.struct('LI', {}, [...marked, body])]));
  }
}

function printRow(pdf: Pdf, row: readonly string[]): void {
  const { y } = pdf;
  const cells = row.map((text, index) =>
    pdf.struct('TD', {}, [pdf.struct('P', {}, () => pdf.fontSize(12).text(text, 70 + index * 300, y, { width: 280 }))]),
  );
  pdf.addStructure(pdf.struct('Table', {}, [pdf.struct('TR', {}, cells)]));
  pdf.x = 70;
  pdf.moveDown();
}
