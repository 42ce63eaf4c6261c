import { expect, it } from 'vitest';
import { fileOf, inspectionOf, nameOf, numberOf } from '../../src/content/entryId.ts';

const finding = 'inspections/2018-06/findings/21-matching';

it('an entry’s id tells its inspection, its name and its number', () => {
  expect(inspectionOf(finding)).toBe('2018-06');
  expect(nameOf(finding)).toBe('21-matching');
  expect(numberOf(finding)).toBe(21);
  expect(numberOf('inspections/2018-06/recommendations/07')).toBe(7);
  expect(numberOf('themes/health')).toBeNaN();
});

it.each([
  [finding, `${finding}.md`],
  ['inspections/2018-06/judgements/adoption', 'inspections/2018-06/judgements/adoption.mdx'],
  ['inspections/2018-06/events', 'inspections/2018-06/events.yaml'],
  ['site', 'site.yaml'],
])('the file of %s is %s', (id, file) => {
  expect(fileOf(id)).toBe(file);
});
