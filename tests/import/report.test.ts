import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frameworkSchema } from '../../src/content/schema/framework.ts';
import type { Block } from '../../src/import/blocks.ts';
import { type Report, reportOf } from '../../src/import/report.ts';
import { prose } from './reports.ts';

const plain = {
  id: 'plain',
  ...frameworkSchema.parse(parse(readFileSync('tests/site/content/frameworks/plain.yaml', 'utf8'))),
};

/** Blocks from short lines: `# heading`, `12. item`, `• item`, `note: …`, `a | b` for a row, `--` for a new page. */
function blocks(lines: readonly string[]): Block[] {
  let page = 1;
  return lines.flatMap((line): Block[] => {
    if (line === '--') {
      page += 1;
      return [];
    }
    const base = { page, label: '', depth: 0 };
    const item = /^( *)(\d+\.|•|-) (.*)$/.exec(line);
    if (item !== null)
      return [
        {
          ...base,
          kind: 'item',
          depth: 1 + (item[1] ?? '').length,
          label: (item[2] ?? '').replace('-', ''),
          lines: [item[3] ?? ''],
        },
      ];
    if (line.startsWith('# ')) return [{ ...base, kind: 'heading', lines: [line.slice(2)] }];
    if (line.startsWith('note: ')) return [{ ...base, kind: 'note', lines: [line.slice(6)] }];
    if (line.includes(' | ')) return [{ ...base, kind: 'row', lines: line.split(' | ') }];
    return [{ ...base, kind: 'paragraph', lines: [line] }];
  });
}

const title = '# Inspection of Exampleshire local authority children’s services';
const dates = 'Inspection dates: 28 April to 9 May 2025';
const grades = [
  'Judgement | Grade',
  'Children in care | Requires improvement to be good',
  'Adoption | Good',
  'Overall effectiveness | Good',
];
const front = [title, dates, 'Lead inspector: Ada Sample HMI', ...grades];
const care = '# Children in care: requires improvement to be good';

const read = (lines: readonly string[]): Report => reportOf(blocks(lines), [plain]);

/** What the paragraphs of a part say, each with its number. */
function said(report: Report, role: string): string[] {
  return report.sections
    .filter((section) => section.role === role)
    .flatMap(({ paragraphs }) =>
      paragraphs.map(({ number, pieces }) => `${number ?? '–'} ${pieces.map(({ text }) => text).join(' / ')}`),
    );
}

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
  ])('names the days on site: %s', (words, started, ended) => {
    expect(
      read([title, `Inspection dates: ${words}`, ...grades, care, `1. ${prose('Children live well')}`]),
    ).toMatchObject({ started, ended });
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

  it('count on from part to part, and from numbered points of what must improve', () => {
    const lines = [
      ...front,
      '# Recommendations',
      '1. See children sooner.',
      '2. Write plans.',
      care,
      `3. ${prose('Children live well')}`,
      '# Adoption: good',
      `4. ${prose('Adopters are found')}`,
    ];
    const report = read(lines);
    expect(said(report, 'recommendations')).toEqual(['1 See children sooner.', '2 Write plans.']);
    expect(said(report, 'area').map((one) => one.slice(0, 2))).toEqual(['3 ', '4 ']);
  });

  it('are counted where the document has no numbers, or begins anew', () => {
    const none = read([
      ...front,
      care,
      prose('Children live well'),
      prose('They are seen'),
      '# Adoption: good',
      prose('Adopters are found'),
    ]);
    expect([none.isNumbered, said(none, 'area').map((one) => one[0])]).toEqual([false, ['1', '2', '3']]);
    const anew = read([
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      `2. ${prose('They are seen')}`,
      '# Adoption: good',
      `1. ${prose('Adopters are found')}`,
    ]);
    expect([anew.isNumbered, said(anew, 'area').map((one) => one[0])]).toEqual([false, ['1', '2', '3']]);
  });

  it('are found where a number stands inside the paragraph before, or was lost', () => {
    const inside = [
      ...front,
      care,
      `1. ${prose('Children live well')} 2. ${prose('They are seen')}`,
      `3. ${prose('Plans are late')}`,
    ];
    expect(said(read(inside), 'area')).toHaveLength(3);
    const lost = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      `- ${prose('They are seen')}`,
      `3. ${prose('Plans are late')}`,
    ];
    expect(said(read(lost), 'area')[1]).toBe(`2 ${prose('They are seen')}`);
  });

  it('are refused where a number is nowhere', () => {
    const lines = [...front, care, `1. ${prose('Children live well')}`, `4. ${prose('Plans are late')}`];
    expect(() => read(lines)).toThrow(
      'Paragraph 2 cannot be found: the next number is 4, on page 1; write this inspection by hand, or ask for a file in which it can be read.',
    );
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

  it('of another body’s review, and of the page about the inspectorate, are no part of the areas', () => {
    const lines = [
      ...front,
      care,
      `1. ${prose('Children live well')}`,
      '# The Local Safeguarding Children Board (LSCB)',
      '# Recommendations',
      '1. Meet more often.',
      'The Example Office (Example Inspectorate) regulates and inspects services.',
      'T: 0000',
    ];
    const report = read(lines);
    expect([said(report, 'area').length, said(report, 'recommendations').length]).toEqual([1, 0]);
    expect(JSON.stringify(report.sections)).not.toContain('T: 0000');
  });
});

describe('a document that is no such report', () => {
  it.each([
    [
      ['# Focused visit to Exampleshire', prose('Dear director')],
      'This is a letter about a focused visit, which has no grades of a framework in frameworks/ (PIF); only reports with such grades can be imported.',
    ],
    [['# Monitoring visit of Exampleshire', prose('Dear director')], 'This is a letter about a monitoring visit,'],
    [
      ['# Joint targeted area inspection of Exampleshire', prose('Dear partners')],
      'This is a report of a joint targeted area inspection,',
    ],
    [
      ['# Area SEND inspection of Exampleshire', prose('Dear partners')],
      'This is a report on special educational needs,',
    ],
    [['# Sample Primary School', prose('Pupils read well')], 'This is a report on a school,'],
    [
      ['# Menu', prose('Soup is served')],
      'No grade table of a framework in frameworks/ (PIF) was found on its first pages; if it is of another framework, write that framework’s file first.',
    ],
    [
      [title, dates, ...grades, 'Fostering | Good'],
      'The grade table cannot be read: “Fostering Good” is not one more area of PIF with a grade of its own; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades.slice(0, 2), 'Adoption | Adequate', 'Overall effectiveness | Good', care],
      'The grade table cannot be read: “Adoption Adequate” is not one more area of PIF with a grade of its own; write this inspection by hand.',
    ],
    [
      [title, 'Inspection dates: in spring', ...grades],
      'The days on site cannot be found after “Inspection dates”; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades, prose('Nothing more')],
      'Its grades can be read, but no part of its text is about one of the graded areas; write this inspection by hand.',
    ],
  ])('is refused with what it is: %j', (lines, sentence) => {
    expect(() => read(lines)).toThrow(sentence);
  });
});
