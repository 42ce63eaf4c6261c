import { expect, it } from 'vitest';
import { coverage } from '../../src/content/coverage.ts';
import { placeText } from '../../src/content/outline.ts';
import { records } from '../samples.ts';

it('every sentence of an outline is listed in order with what cites it', () => {
  const covered = coverage(records()).map(({ place, citedBy }) => [placeText(place), citedBy.map(({ file }) => file)]);
  expect(covered).toEqual([
    ['report care 1.1', ['inspections/2020-03/findings/1-doctors.md']],
    ['report care 1.2', ['inspections/2020-03/statistics/seen.md']],
    ['report care 2.1', ['inspections/2020-03/recommendations/1.md']],
    [
      'report grades',
      [
        'inspections/2020-03/inspection.mdx',
        'inspections/2020-03/judgements/overall.mdx',
        'inspections/2020-03/judgements/care.mdx',
        'inspections/2020-03/events.yaml',
      ],
    ],
  ]);
});
