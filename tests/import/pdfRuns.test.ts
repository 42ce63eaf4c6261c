import { expect, it } from 'vitest';
import { linesOf, type Run } from '../../src/import/pdfRuns.ts';

const run: Run = { text: '', size: 12, x: 0, y: 0, width: 50, endsLine: false, tag: undefined, isArtifact: false };

it('a soft hyphen at the end of a line breaks no word', () => {
  const runs = ['Chil\u00AD', '', 'dren are', 'well-', 'known.'].map((text) => ({
    ...run,
    text,
    endsLine: !text.endsWith('\u00AD'),
  }));
  expect(linesOf(runs)).toEqual(['Children are', 'well-', 'known.']);
});
