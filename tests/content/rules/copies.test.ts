import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { told } from './told.ts';

const cure = 'keep one of the two: programs that keep folders in step make such copies';
const orName = `${cure}; or give it a name that does not begin like the other’s`;
const figure = (name: string, changes = {}, body?: string) =>
  entry('statistics', `inspections/2020-03/statistics/${name}`, changes, body);

describe('a copy that a program made', () => {
  it('is told where it says the same under any name', () => {
    const authorities = ['anyshire', 'b'].map((name) => entry('authorities', `authorities/${name}`));
    expect(told({ authorities })).toEqual([
      `authorities/anyshire.yaml: this file says the same as authorities/b.yaml; ${cure}`,
    ]);
  });

  it('is told where its name continues another and one thing in it differs', () => {
    expect(told({ statistics: [figure('seen'), figure('seen-laptop', { value: 13 })] })).toEqual([
      `inspections/2020-03/statistics/seen-laptop.md: this looks like a copy of inspections/2020-03/statistics/seen.md; ${orName}`,
    ]);
    expect(told({ statistics: [figure('seen'), figure('seen-pc', {}, 'Other words.')] })).toHaveLength(1);
  });

  it('is a folder too', () => {
    const inspections = ['2020-03', '2020-03-copy'].map((id) =>
      entry('inspections', `inspections/${id}/inspection`, {
        grades: { overall: 'fair', care: 'fair', adoption: 'fair' },
      }),
    );
    expect(told({ inspections }).join()).toContain('this file says the same as inspections/2020-03/inspection.mdx');
  });

  it('is none where two things differ, the name is another, or the inspection', () => {
    expect(told({ statistics: [figure('seen'), figure('seen-later', { value: 13 }, 'Other words.')] })).toEqual([]);
    expect(told({ statistics: [figure('seen'), figure('met', { value: 13 })] })).toEqual([]);
    expect(
      told({ statistics: [figure('seen'), entry('statistics', 'inspections/2022-03/statistics/seen')] }).join(),
    ).not.toContain('copy');
  });
});
