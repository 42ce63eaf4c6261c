import { describe, expect, it } from 'vitest';
import { areaJudgements, inspectionName, overallFirst, overallJudgement } from '../../src/model/inspection.ts';
import { catalogue, entry } from '../samples.ts';

const { featured } = catalogue({
  findings: [
    entry('findings', 'inspections/2020-03/findings/10-last', { title: 'The tenth' }),
    entry('findings', 'inspections/2020-03/findings/2-second', { title: 'The second', kind: 'improvement' }),
    entry(
      'findings',
      'inspections/2020-03/findings/1-first',
      { title: 'The first' },
      'It is **well** [done](/about/).',
    ),
  ],
  statistics: [
    entry('statistics', 'inspections/2020-03/statistics/b', { order: 2 }),
    entry('statistics', 'inspections/2020-03/statistics/c', { order: 1 }),
  ],
});

describe('an inspection', () => {
  it('has its findings in the order of their numbers, not of their files’ names', () => {
    expect(featured.findings.map(({ number }) => number)).toEqual([1, 2, 10]);
  });

  it('gives each finding a lasting address on the page of its judgement', () => {
    expect(featured.findings[0]?.url).toBe('/2020-03/care/#finding-1');
  });

  it('reads the text of a finding without its marks', () => {
    expect(featured.findings[0]?.text).toBe('It is well done.');
  });

  it('has its judgements in the order of the framework, and only those that were made', () => {
    expect(featured.judgements.map(({ area }) => area.id)).toEqual(['overall', 'care']);
    expect(overallJudgement(featured)?.title).toBe('Services are fair');
    expect(areaJudgements(featured).map(({ area }) => area.id)).toEqual(['care']);
  });

  it('puts the judgement of the whole service on its own page', () => {
    expect(overallJudgement(featured)?.url).toBe('/2020-03/');
  });

  it('links a recommendation and the finding it answers both ways', () => {
    expect(featured.recommendations[0]?.findings.map(({ number }) => number)).toEqual([1]);
    expect(featured.findings[0]?.recommendations.map(({ number }) => number)).toEqual([1]);
    expect(featured.findings[1]?.recommendations).toEqual([]);
  });

  it('has its figures in the order given', () => {
    expect(featured.statistics.map(({ anchor }) => anchor)).toEqual(['c', 'b']);
  });

  it('is named after its month', () => {
    expect(inspectionName(featured)).toBe('March 2020 inspection');
  });

  it('stands in the list of inspections where only its grades are published', () => {
    const { inspections } = catalogue({
      inspections: [
        entry('inspections', 'inspections/2020-03/inspection'),
        entry('inspections', 'inspections/2017-01/inspection', { started: '2017-01-09', grades: { overall: 'poor' } }),
      ],
    });
    expect(inspections[1]).toMatchObject({ isPublishedInFull: false, url: '/inspections/#inspection-2017-01' });
  });
});

it('judgements stand in the order of the document where their files say it, that of the whole service first where asked', () => {
  const { featured } = catalogue({
    judgements: [
      entry('judgements', 'inspections/2020-03/judgements/overall', { title: 'It is fair', order: 2 }),
      entry('judgements', 'inspections/2020-03/judgements/care', { order: 1 }),
    ],
  });
  expect(featured.judgements.map(({ area }) => area.id)).toEqual(['care', 'overall']);
  expect(overallFirst(featured).map(({ area }) => area.id)).toEqual(['overall', 'care']);
});
