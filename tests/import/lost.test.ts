import { expect, it } from 'vitest';
import { draftOf } from '../../src/import/draft.ts';
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

it('A draft holds the headings within what a report says first', () => {
  const opening = ['# Summary of findings', '# Exampleshire must improve because:', '• Few adopters are found.'];
  const report = read([...front, ...opening, care, `1. ${prose('Children live well')}`]);
  const names = { authority: 'a', inspection: 'i', source: 's', authorityName: 'Exampleshire', area: 'Exampleshire' };
  const { files } = draftOf(report, names, () => []);
  expect(files.get('inspections/i/judgements/overall.mdx')).toMatch(
    /---\n\nExampleshire must improve because:\n\nFew adopters are found\.\n$/,
  );
  expect(() => refuseLoss(report, files)).not.toThrow();
});
