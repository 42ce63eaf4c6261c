import { describe, expect, it } from 'vitest';
import { gradeHistory } from '../../src/model/gradeHistory.ts';
import { catalogue, entry, values } from '../samples.ts';

const areas = [
  { id: 'all-care', title: 'Care and care leavers', short: 'Care and leavers', subjects: ['care', 'leavers'] },
  { id: 'leavers', title: 'Care leavers', short: 'Leavers', subjects: ['leavers'] },
  { id: 'in-care', title: 'Children in care', short: 'In care', subjects: ['care'] },
];
const inspection = (id: string, framework: string, grades: Record<string, string>) =>
  entry('inspections', `inspections/${id}/inspection`, { framework, started: `${id}-02`, ended: `${id}-13`, grades });
const { inspections } = catalogue({
  frameworks: [
    entry('frameworks', 'frameworks/f3'),
    entry('frameworks', 'frameworks/f4', { ...values('frameworks'), name: 'Later framework', short: 'F4', areas }),
  ],
  inspections: [
    entry('inspections', 'inspections/2020-03/inspection'),
    inspection('2022-03', 'f4', { 'all-care': 'good', leavers: 'judged-together', 'in-care': 'judged-together' }),
    inspection('2024-03', 'f4', { leavers: 'poor', 'in-care': 'fair' }),
  ],
});
const words = ({ cells }: ReturnType<typeof gradeHistory>['rows'][number]) =>
  cells.map(({ judgement }) => judgement?.outcome.name);

describe('the history of grades', () => {
  const { runs, rows } = gradeHistory(inspections);

  it('begins with the earliest inspection, and keeps those of one framework together', () => {
    expect(runs.map((run) => [run[0]?.framework.short, run.map(({ id }) => id)])).toEqual([
      ['F3', ['2020-03']],
      ['F4', ['2022-03', '2024-03']],
    ]);
  });

  it('has a row for each subject, named as the latest framework names it', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Leavers', 'In care']);
  });

  it('gives each subject the grade that it was given, alone or with others', () => {
    expect(rows.map(words)).toEqual([
      [undefined, 'Good', 'Poor'],
      ['Fair', 'Good', 'Fair'],
    ]);
    expect(rows[0]?.cells.map(({ isShared }) => isShared)).toEqual([false, true, false]);
  });

  it('leaves out the earliest where there are more than have room side by side', () => {
    const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022'];
    const many = catalogue({
      inspections: years.map((year) => inspection(`${year}-03`, 'f3', { care: 'good' })),
      judgements: [],
      findings: [],
      statistics: [],
      recommendations: [],
      events: [],
      site: [entry('site', 'site', { featured: undefined })],
    });
    expect(
      gradeHistory(many.inspections)
        .runs.flat()
        .map(({ id }) => id.slice(0, 4)),
    ).toEqual(years.slice(1));
  });

  it('is of one subject alone where only that is asked for', () => {
    expect(gradeHistory(inspections, ['care']).rows.map(({ name }) => name)).toEqual(['In care']);
  });
});
