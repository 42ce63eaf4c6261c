import { expect, it } from 'vitest';
import { kindNames } from '../../src/model/finding.ts';

it('the kinds of findings have one name everywhere', () => {
  expect(kindNames).toEqual({
    strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
    improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
    context: { one: 'point of context', many: 'points of context', heading: 'Context' },
  });
});
