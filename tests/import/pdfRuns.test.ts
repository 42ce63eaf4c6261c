import type { PDFPageProxy } from 'pdfjs-dist';
import { expect, it } from 'vitest';
import { linesOf, type Run, runsOf } from '../../src/import/pdfRuns.ts';

const run: Run = { text: '', size: 12, x: 0, y: 0, width: 50, endsLine: false, tag: undefined, isArtifact: false };

it('a soft hyphen at the end of a line breaks no word', () => {
  const runs = ['Chil\u00AD', '', 'dren are', 'well-', 'known.'].map((text) => ({
    ...run,
    text,
    endsLine: !text.endsWith('\u00AD'),
  }));
  expect(linesOf(runs)).toEqual(['Children are', 'well-', 'known.']);
});

it('a line ends where letters of another size stand below it', async () => {
  const items = [
    ['Priority action', 12, 710],
    ['Help', 12.6, 684],
    ['2', 8, 690],
  ].map(([str, height, y]) => ({ str, height, width: 50, hasEOL: false, transform: [1, 0, 0, 1, 70, y] }));
  const page = { getTextContent: async () => ({ items }) } as unknown as PDFPageProxy;
  expect(linesOf(await runsOf(page))).toEqual(['Priority action', 'Help²']);
});
