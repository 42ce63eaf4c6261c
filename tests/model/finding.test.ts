import { expect, it } from 'vitest';
import { countKinds } from '../../src/model/counts.ts';
import { hereWords, kindNames } from '../../src/model/finding.ts';

it('the kinds of findings have one name everywhere', () => {
  expect(kindNames).toEqual({
    strength: { one: 'strength', many: 'strengths', heading: 'Strengths' },
    progress: { one: 'point of progress', many: 'points of progress', heading: 'Progress made' },
    improvement: { one: 'area for improvement', many: 'areas for improvement', heading: 'Areas for improvement' },
    context: { one: 'point of background', many: 'points of background', heading: 'Background' },
  });
});

it('a sentence begins with how many findings stand, also where only one does, or none', () => {
  const strength = { kind: 'strength', withdrawn: undefined } as const;
  const withdrawn = { kind: 'improvement', withdrawn: 'Told twice.' } as const;
  const begins = (...findings: Parameters<typeof countKinds>[0]) => hereWords(countKinds(findings));
  expect(begins(strength, strength)).toBe('Here are 2 strengths');
  expect(begins(strength, withdrawn)).toBe('Here is 1 strength');
  expect(begins(withdrawn)).toBe('Here is nothing but what was withdrawn');
});
