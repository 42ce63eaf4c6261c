import { expect, it } from 'vitest';
import { overviewDescription, overviewHeadline } from '../../src/model/overview.ts';
import { catalogue, entry } from '../samples.ts';

it('an inspection is headed and described by its overall grade, its month and what is here of it', () => {
  const { featured } = catalogue();
  expect(overviewHeadline(featured)).toBe('Anyshire: fair overall in March 2020');
  expect(overviewDescription(featured)).toBe(
    'Anyshire: fair overall in March 2020. The Inspectorate inspection of Anyshire Council, 2 to 13 March 2020: judgements, findings, recommendations and sources.',
  );
});

it.each([
  ['without an overall judgement', [entry('judgements', 'inspections/2020-03/judgements/care')]],
  [
    'whose overall judgement gave no grade',
    [
      entry('judgements', 'inspections/2020-03/judgements/overall', { grade: 'not-given' }),
      entry('judgements', 'inspections/2020-03/judgements/care'),
    ],
  ],
])('an inspection %s is headed by its month alone', (_, judgements) => {
  expect(overviewHeadline(catalogue({ judgements }).featured)).toBe('Anyshire: inspection of March 2020');
});
