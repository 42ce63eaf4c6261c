import { describe, expect, it } from 'vitest';
import { kindsAsked } from '../../../src/search/shared/intent.ts';
import { sampleLexicon } from './sampleLexicon.ts';

const first = (typed: string) => {
  const kinds = [...kindsAsked(typed, sampleLexicon())].sort(([, one], [, other]) => other - one);
  return kinds[0]?.[0];
};

describe('the form of a question tells what kind of answer comes first', () => {
  it.each([
    ['what grade did they get', 'judgement'],
    ['how were they rated', 'judgement'],
    ['is adoption good', 'judgement'],
    ['was the council inadequate?', 'judgement'],
    ['requires improvement', 'judgement'],
    ['what is a pathway plan?', 'term'],
    ['what’s a leaving care plan', 'term'],
    ['what does permanence mean', 'term'],
    ['CAMHS stands for', 'term'],
    ['how many cases', 'statistic'],
    ['what did they recommend', 'recommendation'],
    ['what must the council do', 'recommendation'],
    ['when was it', 'inspection'],
    ['2015', 'inspection'],
  ])('%s', (typed, kind) => {
    expect(first(typed)).toBe(kind);
  });

  it.each([
    ['which only names a subject', 'dentist'],
    ['whether something is good that has no grade', 'are pathway plans good'],
    ['what something is that is no term', 'what is happening'],
    ['what changed since a year', 'better since 2015'],
  ])('but not one %s: %s', (_, typed) => {
    expect(first(typed)).toBeUndefined();
  });
});
