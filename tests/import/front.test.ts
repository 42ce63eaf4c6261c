import { describe, expect, it } from 'vitest';
import { care, dates, grades, read, title } from './lines.ts';
import { prose } from './reports.ts';

describe('the front of a report', () => {
  it.each([
    ['28 April to 9 May 2025', '2025-04-28', '2025-05-09'],
    ['12 to 23 May 2025', '2025-05-12', '2025-05-23'],
    ['30 June 2025 to 4 July 2025', '2025-06-30', '2025-07-04'],
    ['4 June 2018–28 June 2018', '2018-06-04', '2018-06-28'],
    ['15 – 19 July 2013', '2013-07-15', '2013-07-19'],
    ['9 December 2024 to 10 January 2025', '2024-12-09', '2025-01-10'],
    ['9 December to 10 January 2025', '2024-12-09', '2025-01-10'],
    ['Monday 12th May to Friday 23rd May 2025', '2025-05-12', '2025-05-23'],
    ['24 January - 4 February 2022', '2022-01-24', '2022-02-04'],
    ['12\nto\n23 May 20 25', '2025-05-12', '2025-05-23'],
    ['12–23May 2025 (short inspection)', '2025-05-12', '2025-05-23'],
    ['12 to 16 May and 2 to 6 June 2025', '2025-05-12', '2025-06-06'],
    ['12 May 2025 to 23 May', '2025-05-12', '2025-05-23'],
    ['12 to 23 Sept 2025\nReport published 3 November 2025', '2025-09-12', '2025-09-23'],
  ])('names the days on site: %s', (words, started, ended) => {
    expect(
      read([title, `Inspection dates: ${words}`, ...grades, care, `1. ${prose('Children live well')}`]),
    ).toMatchObject({ started, ended });
  });

  it.each([
    ['below its grades', [title, ...grades, dates]],
    ['above its title', [dates.replace('Inspection dates', 'Date(s) of inspection'), title, ...grades]],
    ['as a row', [title, 'Inspection dates: | 28 April to 9 May 2025', ...grades]],
    ['in a column of their own', [title, 'Inspection dates:', 'Lead inspector:', '28 April to 9 May 2025', ...grades]],
    ['below a note', ['Published again, to correct the inspection dates of page 2.', title, dates, ...grades]],
  ])('names the days on site %s', (_, lines) => {
    expect(read([...lines, care, `1. ${prose('Children live well')}`])).toMatchObject({
      started: '2025-04-28',
      ended: '2025-05-09',
      authority: { area: 'Exampleshire' },
      sections: [{ role: 'area' }],
    });
  });

  it('is followed by no other report', () => {
    const report = [title, dates, ...grades, care, `1. ${prose('Children live well')}`];
    expect(() => read([...report, '--', ...report])).toThrow(/^Another report begins in it \(“Inspection dates: .*”\)/);
    expect(read([...report, '2. The inspection dates of 2019 were told late.']).started).toBe('2025-04-28');
  });

  it('may name no authority', () => {
    const report = read([dates, 'Lead inspector: Ada Sample', ...grades, care, `1. ${prose('Children live well')}`]);
    expect(report.authority).toEqual({ name: '', area: '', isFullName: false });
  });

  it.each([
    ['Report published: 17 June 2025', '2025-06-17'],
    ['Date of publication: Tuesday 17th June 2025', '2025-06-17'],
    ['Published: 17 June', undefined],
  ])('names the day it was published: %s', (line, published) => {
    expect(read([title, dates, line, ...grades, care, `1. ${prose('Children live well')}`]).published).toBe(published);
  });

  it.each(['Not judged', 'N/A', 'Insufficient evidence to judge'])('may give an area no grade: %s', (words) => {
    const table = ['Children in care | Good', `Adoption | ${words}`, 'Overall effectiveness | Good'];
    expect(
      read([title, dates, ...table, care, `1. ${prose('Children live well')}`]).grades.map(({ area }) => area),
    ).toEqual(['care', 'overall']);
  });

  it('grades areas by whatever small words name them, in lines or in rows', () => {
    const table = [
      'The experiences and progress of children in care: Good',
      'Adoption',
      'Outstanding',
      'Overall effectiveness | Requires improvement',
    ];
    expect(read([title, dates, ...table, '# Adoption', `1. ${prose('Adopters are found')}`]).grades).toEqual([
      { area: 'care', grade: 'good' },
      { area: 'adoption', grade: 'outstanding' },
      { area: 'overall', grade: 'requires-improvement' },
    ]);
  });

  it.each([
    'The overall judgement is that children’s services require improvement to be good.',
    'Overall effectiveness: requires improvement',
    'The overall judgement is requires improvement',
  ])('may grade the whole in words above the table: %s', (headline) => {
    const lines = [
      title,
      dates,
      'Overall, the LSCB is good',
      headline,
      'Children are not yet safe.',
      ...grades.slice(0, 3),
    ];
    const report = read([...lines, 'The LSCB is good', care, `1. ${prose('Children live well')}`]);
    expect(report.grades[0]).toEqual({ area: 'overall', grade: 'requires-improvement' });
    expect(report.sections.filter(({ role }) => role === 'area')).toHaveLength(1);
  });

  it('keeps the sentences between its days and its grades', () => {
    const said = 'The authority is not yet delivering good help.¹';
    const report = read([
      title,
      'Corrected in May.',
      dates,
      said,
      'Its areas are:',
      ...grades,
      care,
      `1. ${prose('Homes')}`,
    ]);
    expect(report.sections[0]).toMatchObject({ role: 'summary', paragraphs: [{ pieces: [{ text: said }] }] });
    expect(report.sections).toHaveLength(2);
  });

  it('reads a grade in any case and over lines, with the mark of a footnote', () => {
    const table = [
      'Children in care | REQUIRES\nimprovement to be Good¹',
      'Adoption | Good.',
      'Overall effectiveness (good)',
    ];
    expect(
      read([title, dates, ...table, care, `1. ${prose('Children live well')}`]).grades.map(({ grade }) => grade),
    ).toEqual(['requires-improvement', 'good', 'good']);
  });

  it.each([
    ['Lead inspector: Ada de Sample-O’Neill, His Majesty’s Inspector', 'Ada de Sample-O’Neill'],
    ['Lead inspector: Ada Sample\nHer Majesty’s Inspector', 'Ada Sample'],
    ['Lead inspectors: Ada Sample Senior HMI and Bo Test HMI', 'Ada Sample'],
    ['Reporting inspector Ada Sample HMI', 'Ada Sample'],
    ['Lead HMI – Ada Sample', 'Ada Sample'],
    ['Deputy Lead inspector: Bo Test', undefined],
  ])('names who led it: %s', (line, name) => {
    expect(read([title, dates, line, ...grades, care, `1. ${prose('Children live well')}`]).leadInspector).toBe(name);
  });

  it('ends where the text begins with the heading of an area and its grade below', () => {
    const report = read([
      title,
      dates,
      ...grades,
      'Children in care',
      'Requires improvement to be good',
      prose('They live well'),
    ]);
    expect(report.sections).toMatchObject([{ area: 'care', grade: 'requires-improvement' }]);
  });

  it('may grade the whole in a headline above the table', () => {
    const table = [
      'Children’s services in Exampleshire require improvement to be good',
      '1. Children in care | Good',
      '1.1 Adoption | Good',
    ];
    expect(read([title, dates, ...table, '# Adoption', `1. ${prose('Adopters are found')}`]).grades[0]).toEqual({
      area: 'overall',
      grade: 'requires-improvement',
    });
  });
});
