import { describe, expect, it } from 'vitest';
import { laterGrades } from '../../src/model/laterGrades.ts';
import { catalogue, entry } from '../samples.ts';

const at = (month: string, grades: Record<string, string>) =>
  entry('inspections', `inspections/${month}/inspection`, {
    started: `${month}-01`,
    ended: `${month}-05`,
    published: `${month}-20`,
    grades,
  });

describe('what later inspections gave', () => {
  it('is said with the latest first, of each the overall grade where it has one', () => {
    const { featured } = catalogue({
      inspections: [
        at('2024-02', { overall: 'good', care: 'good' }),
        entry('inspections', 'inspections/2020-03/inspection'),
        at('2022-01', { overall: 'fair' }),
      ],
    });
    expect(laterGrades(featured)).toBe('February 2024: good overall. January 2022: fair overall.');
  });

  it('names the areas, the highest grade first, where no overall grade was given', () => {
    const { featured } = catalogue({
      inspections: [
        entry('inspections', 'inspections/2020-03/inspection'),
        at('2024-02', { overall: 'not-given', care: 'fair', adoption: 'good' }),
      ],
    });
    expect(laterGrades(featured)).toBe('February 2024: no overall grade, but good for adoption; fair for care.');
  });

  it('is nothing for the latest', () => {
    expect(laterGrades(catalogue().featured)).toBe('');
  });
});
