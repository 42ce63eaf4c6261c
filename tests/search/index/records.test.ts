import { describe, expect, it } from 'vitest';
import { namesOfArea } from '../../../src/search/index/record.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { catalogue } from '../../samples.ts';

const records = searchRecords(catalogue());
const at = (url: string) => records.find((record) => record.url === url);

describe('the records of search', () => {
  it('are one for each thing that has an address: no more and no fewer', () => {
    expect(records.map(({ url }) => url).sort()).toEqual([
      '/2020-03/',
      '/2020-03/#grade-fair',
      '/2020-03/#grade-good',
      '/2020-03/#grade-poor',
      '/2020-03/care/',
      '/2020-03/care/#finding-1',
      '/2020-03/evidence/',
      '/2020-03/evidence/#seen',
      '/2020-03/evidence/#source-report',
      '/2020-03/full-report/',
      '/2020-03/judgements/',
      '/2020-03/one-page/',
      '/2020-03/what-happens-next/',
      '/2020-03/what-happens-next/#event-visit',
      '/2020-03/what-happens-next/#recommendation-1',
      '/about/',
      '/data/',
      '/glossary/',
      '/glossary/#personal-adviser',
      '/inspections/',
      '/inspections/#inspection-2020-03',
      '/themes/',
      '/themes/health/',
      '/updates/',
    ]);
  });

  it('of a judgement are called by its area, and by what that is about in other words', () => {
    const area = { id: 'leaders', title: 'The impact of leaders', short: 'Leaders', subjects: ['leadership'] };
    expect(namesOfArea({ ...area, overall: false })).toEqual(['Leaders', 'The impact of leaders', 'leadership']);
  });

  it('say of a finding what it is and where it stands', () => {
    expect(at('/2020-03/care/#finding-1')).toMatchObject({
      kind: 'strength',
      label: 'Strength',
      place: 'Finding 1, Care, March 2020 inspection',
      themes: ['health'],
      judgement: 'care',
      inspection: '2020-03',
    });
  });

  it('say the grade of a judgement in its label', () => {
    expect(at('/2020-03/care/')?.label).toBe('Grade: Fair');
  });
});
