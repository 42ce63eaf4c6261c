import { describe, expect, it } from 'vitest';
import { changeWords, givenWords, headline, neighbours, previousJudgement } from '../../src/model/judgement.ts';
import { catalogue, entry } from '../samples.ts';

/** The judgement on care in 2020, after one in 2017 with this grade. */
function careAfter(grade: string, framework = 'f3') {
  const { featured } = catalogue({
    frameworks: [entry('frameworks', 'frameworks/f3'), entry('frameworks', 'frameworks/other')],
    inspections: [
      entry('inspections', 'inspections/2020-03/inspection'),
      entry('inspections', 'inspections/2017-01/inspection', {
        framework,
        started: '2017-01-09',
        ended: '2017-01-20',
        published: '2017-03-01',
        grades: { care: grade },
      }),
    ],
  });
  const care = featured.judgements.find(({ area }) => area.id === 'care');
  if (care === undefined) throw new Error('no judgement on care');
  return care;
}

describe('how a grade moved', () => {
  it.each([
    ['poor', 'Better than in 2017'],
    ['fair', 'The same as in 2017'],
    ['good', 'Worse than in 2017'],
  ])('from %s to fair is “%s”', (before, words) => {
    expect(changeWords(careAfter(before))).toBe(words);
  });

  it('is not said where there was no grade before', () => {
    expect(changeWords(careAfter('not-given'))).toBeUndefined();
  });

  it('is not said across frameworks', () => {
    const care = careAfter('poor', 'other');
    expect(previousJudgement(care)).toBeUndefined();
    expect(changeWords(care)).toBeUndefined();
  });
});

describe('a judgement', () => {
  const { featured } = catalogue({
    findings: [
      entry('findings', 'inspections/2020-03/findings/1', { kind: 'improvement' }),
      entry('findings', 'inspections/2020-03/findings/2', { kind: 'strength' }),
      entry('findings', 'inspections/2020-03/findings/3', { kind: 'improvement' }),
    ],
  });
  const [overall, care] = featured.judgements;
  if (overall === undefined || care === undefined) throw new Error('the sample has two judgements');

  it('has its findings in order of number', () => {
    expect(care.findings.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('has neighbours in the order of the framework, none before the first and after the last', () => {
    expect(neighbours(overall)).toEqual({ before: undefined, after: care });
    expect(neighbours(care)).toEqual({ before: overall, after: undefined });
  });
});

describe('what was given for an area', () => {
  const { featured } = catalogue();
  const [overall, care] = featured.judgements;
  if (overall === undefined || care === undefined) throw new Error('no judgements');

  it('heads its page, with its month; the whole service is named for its authority', () => {
    expect(headline(care)).toBe('Care: fair in March 2020');
    expect(headline(overall)).toBe('Anyshire: fair overall in March 2020');
  });

  it('is named with its authority on a site of several', () => {
    const inspection = { ...featured, namesAuthority: true };
    expect(headline({ ...care, inspection })).toBe('Care in Anyshire: fair in March 2020');
  });

  it.each([
    ['2020-02', 'No longer given'],
    ['2020-03', 'No grade given'],
    [undefined, 'No grade given'],
  ])('is no grade, and where the framework’s grades of it ended in %s that is “%s”', (until, words) => {
    const area = { ...overall.area, ...(until === undefined ? {} : { until }) };
    expect(givenWords({ ...overall, area, outcome: { id: 'not-given', name: 'No grade given' } })).toBe(words);
  });
});
