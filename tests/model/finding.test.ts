import { expect, it } from 'vitest';
import { kindNames } from '../../src/model/finding.ts';

it('the kinds of findings have one name everywhere', () => {
  expect(kindNames).toEqual({
    strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
    progress: { one: 'point of progress', many: 'points of progress', heading: 'Progress made' },
    improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
    context: { one: 'point of background', many: 'points of background', heading: 'Background' },
  });
});
