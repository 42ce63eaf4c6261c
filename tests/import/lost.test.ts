import { expect, it } from 'vitest';
import { refuseLoss } from '../../src/import/lost.ts';
import { care, front, read } from './lines.ts';
import { prose } from './reports.ts';

const report = read([...front, care, `1. ${prose('A *long* [list]')}`]);
const file = `A \\*long\\* \\[list\\]${prose('')}`;

it('A draft holds every word of its report', () => {
  expect(() => refuseLoss(report, new Map([['1.md', file]]))).not.toThrow();
  expect(() => refuseLoss(report, new Map([['1.md', file.replace('social', '')]]))).toThrow(
    'The word “social” on page 1 would be lost: this program does not understand how the document is made; write this inspection by hand.',
  );
});
