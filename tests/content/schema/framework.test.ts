import { describe, expect, it } from 'vitest';
import { entry, values } from '../../samples.ts';
import { answers } from './answers.ts';

const { areas, grades } = values('frameworks');

describe('a framework', () => {
  it('has a scale of two steps at least', () => {
    expect(answers('frameworks', { grades: grades.slice(0, 2) })).toEqual([]);
    expect(answers('frameworks', { grades: grades.slice(0, 1) })).toHaveLength(1);
  });

  it('has one area at least', () => {
    expect(answers('frameworks', { areas: [] })).toHaveLength(1);
  });

  it.each([2.2, '2.', 'two'])('refuses %j as the number of an area', (number) => {
    const [place] = answers('frameworks', { areas: [{ ...areas[0], number }] });
    expect(place).toMatch(/^areas\.0\.number: /);
  });

  it('asks for the number of an area as the framework writes it', () => {
    expect(answers('frameworks', { areas: [{ ...areas[0], number: '2,2' }] })).toEqual([
      'areas.0.number: write the number in quotes, for example "2.2"',
    ]);
  });

  it('has grades that say by which words they are known', () => {
    expect(answers('frameworks', { grades: [{ ...grades[0], phrases: [] }, grades[1]] })).toHaveLength(1);
  });

  it('judges single areas unless one is said to be the whole', () => {
    const { data } = entry('frameworks', 'frameworks/f3');
    expect(data.areas.map(({ overall }) => overall)).toEqual([true, false, false]);
  });

  it('refuses keys that areas and grades do not have', () => {
    expect(answers('frameworks', { areas: [{ ...areas[0], colour: 'green' }] })).toEqual([
      'areas.0: Unrecognized key: "colour"',
    ]);
    expect(answers('frameworks', { grades: [{ ...grades[0], colour: 'green' }, grades[1]] })).toEqual([
      'grades.0: Unrecognized key: "colour"',
    ]);
  });
});
