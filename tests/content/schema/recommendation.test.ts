import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { answers } from './answers.ts';

describe('a recommendation', () => {
  it('has at least one theme', () => {
    expect(answers('recommendations', { themes: [] })).toEqual(['themes: name at least one theme']);
  });

  it('answers findings by number, or none', () => {
    expect(answers('recommendations', { findings: [1.5] })).toEqual(['findings.0: write a whole number from 1']);
    const { data } = entry('recommendations', 'inspections/2020-03/recommendations/1', { findings: undefined });
    expect(data.findings).toEqual([]);
  });
});
