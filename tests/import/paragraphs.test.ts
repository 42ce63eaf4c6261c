import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/import/blocks.ts';
import { reportOf } from '../../src/import/report.ts';
import { blocks, care, front, plain, read, said } from './lines.ts';
import { prose } from './reports.ts';

describe('the paragraphs of a report', () => {
  it('are whole where a page’s end tears them, also in the middle of a footnote’s page', () => {
    const lines = [
      ...front,
      care,
      '1. Children live near',
      'note: 1 A note.',
      '--',
      '- their schools and friends.',
      `2. ${prose('Health checks come late')}`,
    ];
    expect(said(read(lines), 'area')).toEqual([
      '1 Children live near their schools and friends.',
      `2 ${prose('Health checks come late')}`,
    ]);
  });

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

  it('go on over a page’s end in the middle of a sentence, or at its end where the line is full', () => {
    const torn = (room: number) => [
      ...blocks([...front, care]),
      { ...(blocks([prose('Children live well')])[0] as Block), room },
      ...blocks(['--', prose('They are seen')]),
    ];
    const count = (room: number) => said(reportOf(torn(room), [plain]), 'area').length;
    expect([count(2), count(40)]).toEqual([1, 2]);
  });

  it('with numbers go on over a page’s end where the line is full and the next number follows, whatever the tags say', () => {
    const torn = (last: string) => [
      ...blocks([...front, care]),
      { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room: 2 },
      ...blocks(['--', prose('They are seen'), last]),
    ];
    const texts = (last: string) =>
      reportOf(torn(last), [plain]).sections[0]?.paragraphs[0]?.pieces.map(({ text }) => text);
    const whole = `${prose('Children live well')} ${prose('They are seen')}`;
    expect(texts(`2. ${prose('Homes are near')}`)).toEqual([whole]);
    expect(texts('T: 0000')).toEqual([prose('Children live well'), prose('They are seen'), 'T: 0000']);
  });

  it('keep a sentence that a page’s end tore off, whatever stands in brackets after it', () => {
    const torn = 'Only a few of them were asked about it. (Recommendation)';
    const report = read([
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      '--',
      torn,
      `2. ${prose('Homes are near')}`,
    ]);
    expect(said(report, 'area')[0]).toBe(`1 ${prose('Children live well')} / ${torn}`);
    const [page, ...after] = blocks(['--', torn, '--', `2. ${prose('Homes are near')}`]);
    const before = { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room: 2 };
    const first = (words: string) =>
      said(
        reportOf([...blocks([...front, care]), before, { ...(page as Block), lines: [words] }, ...after], [plain]),
        'area',
      )[0];
    expect(first(torn)).toBe(`1 ${prose('Children live well')} ${torn}`);
    expect(first('The work of all boards for children (LSCB)')).toBe(`1 ${prose('Children live well')}`);
  });

  it('with numbers go on over a page’s end in the middle of a sentence, also before a name', () => {
    const torn = [
      ...blocks([...front, care]),
      { ...(blocks(['1. Children who move to'])[0] as Block), room: 2 },
      ...blocks(['--', `Exampleton ${prose('live well')}`]),
    ];
    expect(said(reportOf(torn, [plain]), 'area')).toEqual([`1 Children who move to Exampleton ${prose('live well')}`]);
  });

  it('end with a page where their last line has room, and what follows is an entry of them', () => {
    const lines = (room: number) => [
      ...blocks([...front, care]),
      { ...(blocks([`1. ${prose('Children live well')}`])[0] as Block), room },
      ...blocks(['--', '- They are seen.']),
    ];
    const texts = (room: number) =>
      reportOf(lines(room), [plain]).sections[0]?.paragraphs[0]?.pieces.map(({ text }) => text);
    expect(texts(40)).toEqual([prose('Children live well'), 'They are seen.']);
    expect(texts(2)).toEqual([`${prose('Children live well')} They are seen.`]);
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
