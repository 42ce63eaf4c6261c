import { describe, expect, it } from 'vitest';
import { framework, outcomeOf } from '../../src/model/framework.ts';
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
    expect(outcomeOf(sample, 'fair')).toMatchObject({ id: 'fair', name: 'Fair', step: 2 });
  });

  it.each([
    ['not-given', 'No grade given'],
    ['judged-together', 'Not judged separately'],
    ['judged-separately', 'Judged in parts'],
  ])('has “%s” for a value, which is no grade and reads “%s”', (id, name) => {
    expect(outcomeOf(sample, id)).toEqual({ id, name });
  });

  it('refuses a grade of another scale', () => {
    expect(() => outcomeOf(sample, 'outstanding')).toThrow('f3 has no grade “outstanding”');
  });
});
