import { describe, expect, it } from 'vitest';
import { framework, gradeOf, outcomeId, outcomeOf, outcomeWords } from '../../src/model/framework.ts';
import { entry } from '../samples.ts';

const sample = framework('f3', entry('frameworks', 'frameworks/f3').data);

describe('a framework', () => {
  it('counts the steps of its scale from the lowest grade', () => {
    expect(sample.grades.map(({ id, step, of }) => [id, step, of])).toEqual([
      ['poor', 1, 3],
      ['fair', 2, 3],
      ['good', 3, 3],
    ]);
  });

  it('knows its grades by id and says them in words', () => {
    const outcome = outcomeOf(sample, 'fair');
    expect(outcomeWords(outcome)).toBe('Fair');
    expect(outcomeId(outcome)).toBe('fair');
    expect(gradeOf(outcome)?.step).toBe(2);
  });

  it.each([
    ['not-given', 'No grade given'],
    ['judged-together', 'Not judged separately'],
    ['judged-separately', 'Judged separately below'],
  ])('has “%s” for a value, which is no grade and reads “%s”', (id, words) => {
    const outcome = outcomeOf(sample, id);
    expect(gradeOf(outcome)).toBeUndefined();
    expect(outcomeWords(outcome)).toBe(words);
    expect(outcomeId(outcome)).toBe(id);
  });

  it('refuses a grade of another scale', () => {
    expect(() => outcomeOf(sample, 'outstanding')).toThrow('f3 has no grade “outstanding”');
  });
});
