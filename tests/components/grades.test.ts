import { describe, expect, it } from 'vitest';
import GradeScale from '../../src/components/GradeScale.astro';
import GradeTag from '../../src/components/GradeTag.astro';
import JudgementTable from '../../src/components/JudgementTable.astro';
import { catalogue, entry } from '../samples.ts';
import { render, words } from './render.ts';

const { featured } = catalogue({
  inspections: [
    entry('inspections', 'inspections/2020-03/inspection'),
    entry('inspections', 'inspections/2017-01/inspection', {
      started: '2017-01-09',
      ended: '2017-01-20',
      published: '2017-03-01',
      grades: { overall: 'poor', care: 'not-given' },
      gradeSources: ['report grades'],
    }),
  ],
});
const [overall, care] = featured.judgements;

describe('GradeTag', () => {
  it('says the grade in words; its marks are hidden from screen readers', async () => {
    const tag = await render(GradeTag, { judgement: care });
    expect(words(tag)).toContain('Fair');
    expect(tag.querySelectorAll('[aria-hidden=true]').map((mark) => words(mark))).toEqual(['■■□']);
  });

  it('says why there is no grade', async () => {
    const judgement = { ...care, grade: undefined, outcome: { id: 'not-given', name: 'No grade given' } };
    expect(words(await render(GradeTag, { judgement }))).toBe('No grade given');
  });

  it('names the area before the grade where it stands alone', async () => {
    expect(words(await render(GradeTag, { judgement: care, named: true }))).toBe('■■□ Care: fair');
  });
});

describe('GradeScale', () => {
  it('shows every step in words, and marks the one given now', async () => {
    const scale = await render(GradeScale, { judgement: overall });
    expect(scale.querySelectorAll('li > span').map((step) => words(step))).toEqual(['Poor', 'Fair', 'Good']);
    expect(scale.querySelectorAll('[aria-current=true]').map((step) => words(step))).toEqual(['Fair in March 2020']);
  });

  it('marks where the grade was before, by its date', async () => {
    const scale = await render(GradeScale, { judgement: overall });
    expect(words(scale.querySelector('[data-state=before]'))).toBe('Poor in January 2017');
  });
});

describe('JudgementTable', () => {
  it('is a table with headers for its columns and rows', async () => {
    const table = await render(JudgementTable, { inspection: featured, withOverall: true });
    expect(table.querySelector('caption')).not.toBeNull();
    expect(table.querySelectorAll('th[scope=col]').map((head) => words(head))).toEqual([
      'Area',
      'March 2020',
      'January 2017',
    ]);
    expect(table.querySelectorAll('th[scope=row]').map((head) => words(head))).toEqual([
      'The whole service',
      '1 Children in care',
    ]);
  });

  it('says how a grade moved where both are known, and nothing where one is not', async () => {
    const table = await render(JudgementTable, { inspection: featured, withOverall: true });
    const [whole, care] = table.querySelectorAll('tbody tr');
    expect(words(whole?.querySelector('small'))).toBe('Better than in 2017');
    expect(care?.querySelector('small')).toBeNull();
    expect(words(care?.querySelectorAll('td')[1])).toBe('No grade given');
  });

  it('names the month of an earlier grade for where the heads of the columns are not beside it', async () => {
    const table = await render(JudgementTable, { inspection: featured });
    const earlier = table.querySelectorAll('tbody td:last-child').map((cell) => cell.getAttribute('data-month'));
    expect(new Set(earlier)).toEqual(new Set(['January 2017']));
  });
});
