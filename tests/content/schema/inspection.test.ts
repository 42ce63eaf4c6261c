import { describe, expect, it } from 'vitest';
import { noGrades } from '../../../src/content/schema/inspection.ts';
import { entry } from '../../samples.ts';
import { answers } from './answers.ts';

describe('an inspection', () => {
  it('has a day and not a month when it was published', () => {
    expect(answers('inspections', { published: '2020-03' })).toEqual([
      'published: write a day that the calendar has, as "2018-06-28"',
    ]);
  });

  it('may have a month for the days on site, as drafts do, and no other form', () => {
    expect(answers('inspections', { started: '2020-03', ended: '2020-03' })).toEqual([]);
    expect(answers('inspections', { started: 'March 2020' })).toHaveLength(1);
  });

  it('gives areas a grade, or one of three reasons for none', () => {
    expect(noGrades).toEqual(['not-given', 'judged-together', 'judged-separately']);
    expect(answers('inspections', { grades: { care: 'good', overall: 'not-given' } })).toEqual([]);
  });

  it('shows no findings on its overview unless it names them, by number', () => {
    expect(entry('inspections', 'inspections/2020-03/inspection').data.keyFindings).toEqual([]);
    expect(answers('inspections', { keyFindings: [0] })).toEqual(['keyFindings.0: numbers start at 1']);
    expect(answers('inspections', { keyFindings: ['1'] })).toEqual(['keyFindings.0: write a whole number from 1']);
  });
});
