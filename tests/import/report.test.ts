import { describe, expect, it } from 'vitest';
import { care, dates, grades, read, title } from './lines.ts';
import { prose } from './reports.ts';

describe('a document that is no such report', () => {
  it.each([
    [
      ['# Focused visit to Exampleshire', prose('Dear director')],
      'This is a letter about a focused visit, which gives no grades of its own by a framework in frameworks/ (PIF); only reports that do can be imported.',
    ],
    [
      ['# Monitoring visit of Exampleshire', 'Dear director', 'In 2023, inspectors judged:', ...grades],
      'This is a letter about a monitoring visit,',
    ],
    [
      ['# Joint targeted area inspection of Exampleshire', prose('Dear partners')],
      'This is a report of a joint targeted area inspection,',
    ],
    [
      ['# Area SEND inspection of Exampleshire', prose('Dear partners')],
      'This is a report on special educational needs,',
    ],
    [['# Sample Primary School', prose('Pupils read well')], 'This is a report on a school,'],
    [['# Fostering in Exampleshire', prose('The virtual school helps')], 'This is a report on one service,'],
    [['# The response of many', prose('The virtual school helps')], 'No grade table of a framework'],
    [
      [
        title,
        dates,
        'Children in care',
        'Adoption',
        'Overall effectiveness',
        prose('Since the focused visit, children'),
      ],
      'The grade table cannot be read: areas of PIF are named on its first pages,',
    ],
    [
      ['# Menu', prose('Soup is served')],
      'No grade table of a framework in frameworks/ (PIF) was found on its first pages; if it is of another framework, write that framework’s file first.',
    ],
    [
      ['# Monitoring visit of Exampleshire', dates, 'Dear director', ...grades, care, prose('Children live well')],
      'This is a letter about a monitoring visit,',
    ],
    [
      [title, dates, 'Children in care | Good', 'Adoption', 'Overall effectiveness', care],
      'The grade table cannot be read: areas of PIF are named on its first pages, but not each beside one grade of its own; write this inspection by hand.',
    ],
    [
      [title, dates, 'At the last inspection in 2019:', ...grades, 'Now:', ...grades, care],
      'The grade table cannot be read: the first grades are those of an earlier inspection; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades, '# Children in care: inadequate', '# Adoption: inadequate', prose('Homes')],
      'Its headings say other grades than its grade table, for example “Children in care: inadequate”; see which are those of this inspection, and write it by hand.',
    ],
    ...['Not yet good', 'Good, 2019: inadequate', 'Good (previously inadequate)'].map((words): [string[], string] => [
      [title, dates, ...grades.slice(0, 2), `Adoption | ${words}`, 'Overall effectiveness | Good', care],
      `The grade table cannot be read: “Adoption ${words}” is not one more area of PIF with a grade of its own;`,
    ]),
    [
      [title, dates, ...grades, 'Fostering | Good'],
      'The grade table cannot be read: “Fostering Good” is not one more area of PIF with a grade of its own; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades.slice(0, 2), 'Adoption | Adequate', 'Overall effectiveness | Good', care],
      'The grade table cannot be read: “Adoption Adequate” is not one more area of PIF with a grade of its own; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades.slice(0, 2), 'Adoption | Good | Inadequate', 'Overall effectiveness | Good', care],
      'The grade table cannot be read: “Adoption Good Inadequate” is not one more area of PIF with a grade of its own; write this inspection by hand.',
    ],
    [
      [title, dates, 'Overall, they are good', 'Children’s services are inadequate', ...grades.slice(0, 3), care],
      'The grade table cannot be read: it has no grade for “Overall effectiveness”, which PIF gives; write this inspection by hand.',
    ],
    [
      [title, 'Inspection dates: in spring', ...grades],
      'The first and the last day on site cannot be read after “Inspection dates”; write this inspection by hand.',
    ],
    [
      [title, 'Inspection dates: 12 May 2025', ...grades],
      'The first and the last day on site cannot be read after “Inspection dates”; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades.filter((row) => !row.startsWith('Adoption')), care],
      'The grade table cannot be read: it has no grade for “Adoption”, which PIF gives; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades, `1. ${prose('Children live well')}`, `2. ${prose('Homes are near')}`],
      'Its grades can be read, but no part of its text is about one of the graded areas; write this inspection by hand.',
    ],
    [
      [title, dates, ...grades, prose('Nothing more')],
      'Its grades can be read, but no part of its text is about one of the graded areas; write this inspection by hand.',
    ],
  ])('is refused with what it is: %j', (lines, sentence) => {
    expect(() => read(lines)).toThrow(sentence);
  });
});
