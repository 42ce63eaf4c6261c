import { expect, it } from 'vitest';
import { everythingParts, toldJudgements } from '../../src/model/everything.ts';
import { catalogue, entry } from '../samples.ts';

it('the contents of the page with everything name the parts that there are, in its order', () => {
  expect(everythingParts(catalogue().featured).map(({ anchor }) => anchor)).toEqual([
    'judgements',
    'overall',
    'care',
    'evidence',
    'timeline',
    'recommendations',
    'sources',
  ]);
  const { featured } = catalogue({ events: [], recommendations: [] });
  expect(everythingParts(featured).map(({ anchor }) => anchor)).not.toContain('timeline');
  expect(everythingParts(featured).map(({ anchor }) => anchor)).not.toContain('recommendations');
});

it('that page tells no judgement of which only the grade is here', () => {
  const { featured } = catalogue({
    inspections: [entry('inspections', 'inspections/2020-03/inspection', { grades: { overall: 'fair' } })],
    judgements: [entry('judgements', 'inspections/2020-03/judgements/care')],
  });
  expect(featured.judgements.map(({ area }) => area.id)).toEqual(['overall', 'care']);
  expect(toldJudgements(featured).map(({ area }) => area.id)).toEqual(['care']);
});
