import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/import/report.ts';
import { blocks, care, front, plain, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the paragraphs of a report', () => {
  it('hold no note that stands below them in letters of their size', () => {
    const count = (mark: string) =>
      said(
        read([...front, care, `1. ${prose('Children live well')}${mark}`, '1Counted in May.', '--', 'They say so.']),
        'area',
      )[0];
    expect(count('¹')).toBe(`1 ${prose('Children live well')}¹ / They say so.`);
    expect(count('')).toContain('Counted in May');
  });

  it('keep lists, and numbers that count something else', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Plans name')}`,
      ' • who visits',
      ' • what 7 children said',
      '  3. a third thing',
    ];
    expect(said(read(lines), 'area')).toEqual([
      `1 ${prose('Plans name')} / who visits / what 7 children said / 3. a third thing`,
    ]);
  });

  it('may begin with a number, and may be set as a list without numbers', () => {
    const lines = [...front, care, `1. ${prose('16-year-olds find homes')}`, `2. ${prose('They are seen')}`];
    expect(said(read(lines), 'area')[0]).toBe(`1 ${prose('16-year-olds find homes')}`);
    const bare = [...front, care, `- ${prose('Children live well')}`, `- ${prose('They are seen')}`];
    expect(said(read(bare), 'area')).toHaveLength(2);
  });

  it('of what must improve are the outermost entries, or the paragraphs where there is no list', () => {
    const list = [
      '# What needs to improve?',
      '• Visits to children:',
      ' • at home',
      '• 16 and 17 year olds who are homeless',
      care,
      `1. ${prose('Children live well')}`,
    ];
    expect(said(read([...front, ...list]), 'recommendations')).toEqual([
      '– Visits to children: / at home',
      '– 16 and 17 year olds who are homeless',
    ]);
    const plainText = [
      'What needs to improve',
      'Visits to children.',
      'Plans.',
      care,
      `1. ${prose('Children live well')}`,
    ];
    expect(said(read([...front, ...plainText]), 'recommendations')).toEqual(['– Visits to children.', '– Plans.']);
  });

  it('of what must improve are one list, also where an entry is tagged as none', () => {
    const lines = [...front, '# What needs to improve?', '• Visits.', '• ', 'Plans.', '• Homes.', care];
    expect(said(read([...lines, `1. ${prose('Children live well')}`]), 'recommendations')).toEqual([
      '– Visits.',
      '– Plans.',
      '– Homes.',
    ]);
  });

  it('keep the rows of tables, also where these end with figures', () => {
    const lines = [...front, care, `1. ${prose('Children live well')}`, 'Year | Children', '2024 | 120'];
    expect(said(read(lines), 'area')).toEqual([`1 ${prose('Children live well')} / Year | Children / 2024 | 120`]);
  });

  it('of what must improve may stand below the names of those whom they are for', () => {
    const framework = {
      ...plain,
      areas: plain.areas.map((area) => ({ ...area, title: `Experiences and progress of ${area.title}` })),
    };
    const points = ['# What needs to improve?', '• Visits.', 'For children in care', '• Homes.'];
    const lines = [
      ...front,
      ...points,
      '# Experiences and progress of children in care',
      `1. ${prose('Children live well')}`,
    ];
    expect(said(reportOf(blocks(lines), [framework]), 'recommendations')).toEqual(['– Visits.', '– Homes.']);
  });

  it('stand below headings that name areas which are graded as one', () => {
    const together = [...front.filter((line) => !line.startsWith('Adoption'))];
    const framework = {
      ...plain,
      areas: plain.areas.map((area) => (area.id === 'adoption' ? { ...area, since: '2026-01' } : area)),
    };
    const lines = [
      ...together,
      '# Children in care',
      `1. ${prose('Children live well')}`,
      '# Adoption',
      `2. ${prose('Adopters are found')}`,
    ];
    expect(reportOf(blocks(lines), [framework]).sections).toMatchObject([
      { area: 'care', paragraphs: [{ number: 1 }, { number: 2, heading: 'Adoption' }] },
    ]);
  });

  it('before the first number are what the report says of an area first', () => {
    const lines = [
      ...front,
      prose('Exampleshire has improved'),
      care,
      '# Summary',
      prose('Most live well'),
      '# Inspection findings',
      `1. ${prose('Children live well')}`,
    ];
    const report = read(lines);
    expect(said(report, 'summary')).toEqual([`– ${prose('Exampleshire has improved')}`]);
    expect(said(report, 'area')).toEqual([`– ${prose('Most live well')}`, `1 ${prose('Children live well')}`]);
  });

  it('of what must improve end where whole sentences follow their list', () => {
    const lines = [
      ...front,
      '# What needs to improve',
      '• Visits.',
      '• Plans.',
      prose('Inspectors will come again'),
      care,
    ];
    const report = read([...lines, `1. ${prose('Children live well')}`]);
    expect(said(report, 'recommendations')).toEqual(['– Visits.', '– Plans.']);
    expect(said(report, 'summary')).toEqual([`– ${prose('Inspectors will come again')}`]);
  });

  it('keep the headings among them: with what stands below, or as a line of their own', () => {
    const lines = [...front, '# Executive summary', prose('Most is well'), '# Health', '• Checks come late.', care];
    const report = read([...lines, '# Homes', '# Schools', `1. ${prose('Children live well')}`, '# The end']);
    expect(said(report, 'summary')).toEqual([`– ${prose('Most is well')} / Health / Checks come late.`]);
    expect(said(report, 'area')).toEqual([`1 ${prose('Children live well')} / The end`]);
    expect(report.sections.at(-1)?.paragraphs[0]?.heading).toBe('Homes: Schools');
  });
});
