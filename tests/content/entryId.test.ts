import { expect, it } from 'vitest';
import { inspectionOf, nameOf, numberOf } from '../../src/content/entryId.ts';

const finding = 'inspections/2018-06/findings/21-matching';

it('an entry’s id tells its inspection, its name and its number', () => {
  expect(inspectionOf(finding)).toBe('2018-06');
  expect(nameOf(finding)).toBe('21-matching');
  expect(numberOf(finding)).toBe(21);
  expect(numberOf('inspections/2018-06/recommendations/07')).toBe(7);
  expect(numberOf('themes/health')).toBeNaN();
});
