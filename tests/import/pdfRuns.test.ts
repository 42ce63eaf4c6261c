import type { PDFPageProxy } from 'pdfjs-dist';
import { expect, it } from 'vitest';
import { linesOf, runsOf } from '../../src/import/pdfRuns.ts';

it('a line ends where letters of another size stand below it', async () => {
  const items = [
    ['Priority action', 12, 710],
    ['Help', 12.6, 684],
    ['2', 8, 690],
  ].map(([str, height, y]) => ({ str, height, width: 50, hasEOL: false, transform: [1, 0, 0, 1, 70, y] }));
  const page = { getTextContent: async () => ({ items }) } as unknown as PDFPageProxy;
  expect(linesOf(await runsOf(page))).toEqual(['Priority action', 'Help²']);
});
