import { expect, it } from 'vitest';
import { overviewDescription } from '../../src/model/overview.ts';
import { catalogue, entry } from '../samples.ts';

it('an inspection is described by its overall judgement and its dates', () => {
  expect(overviewDescription(catalogue().featured)).toBe(
    'Services are fair. The Inspectorate inspection, 2 to 13 March 2020: judgements, findings, recommendations and sources.',
  );
});

it('an inspection without an overall judgement is described without a grade', () => {
  const { featured } = catalogue({ judgements: [entry('judgements', 'inspections/2020-03/judgements/care')] });
  expect(overviewDescription(featured)).toBe(
    'The Inspectorate inspected Anyshire Council. The Inspectorate inspection, 2 to 13 March 2020: judgements, findings, recommendations and sources.',
  );
});
