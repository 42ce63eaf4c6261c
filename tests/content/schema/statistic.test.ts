import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

describe('a figure', () => {
  it.each([0, 152, 12.5])('may be %s', (value) => {
    expect(answers('statistics', { value })).toEqual([]);
  });

  it.each(['152', '1,204', null])('is a plain number, not %j', (value) => {
    expect(answers('statistics', { value })).toEqual(['value: write the figure as a plain number, for example 152']);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is never %s', (value) => {
    expect(answers('statistics', { value })).toHaveLength(1);
  });

  it('has a unit and a place in the order', () => {
    expect(answers('statistics', { unit: '' })).toEqual([
      'unit: write some text here, or remove the key if it may be left out',
    ]);
    expect(answers('statistics', { order: 0 })).toEqual(['order: numbers start at 1']);
  });
});
