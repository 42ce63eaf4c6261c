import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/import/draft.ts';
import { refuseLoss } from '../../src/import/lost.ts';
import { care, front, read } from './lines.ts';
import { prose } from './reports.ts';

const names = { authority: 'a', inspection: 'i', source: 's', authorityName: 'Exampleshire', area: 'Exampleshire' };

function draft(lines: readonly string[]) {
  const report = read([...front, ...lines]);
  const made = draftOf(report, names, () => []);
  expect(() => refuseLoss(report, made.files)).not.toThrow();
  return made;
}

describe('a draft', () => {
  it('holds the headings within what a report says first', () => {
    const opening = ['# Summary of findings', '# Exampleshire must improve because:', '• Few adopters are found.'];
    const { files } = draft([...opening, care, `1. ${prose('Children live well')}`]);
    expect(files.get('inspections/i/judgements/overall.mdx')).toMatch(
      /---\n\nExampleshire must improve because:\n\nFew adopters are found\.\n$/,
    );
  });

  it('names the footnotes that nothing in it points at', () => {
    const about = ['# Information about this inspection', 'Inspectors came.²', 'note: ² Two of them.'];
    const area = [care, `1. ${prose('They live¹ well')}`, 'note: ¹ Most of them.'];
    const { files, warnings } = draft([...area, ...about, 'note: ³ From their office.']);
    expect(files.get('inspections/i/findings/1.md')).toContain('Most of them.');
    expect(warnings).toEqual([
      'Left out, since nothing that is taken in points there: footnotes 2 (page 1) and 3 (page 1).',
    ]);
  });
});
