import { expect, it } from 'vitest';
import { citedPlaces, placesIn } from '../../src/content/coverage.ts';
import { entry, records } from '../samples.ts';

it('an outline has its sentences in order, and its sections where it goes no further', () => {
  const { data } = entry('sources', 'sources/report');
  const places = ['report care 1.1', 'report care 1.2', 'report care 2.1', 'report grades'];
  expect(placesIn('report', data)).toEqual(places);
});

it('a place is cited by whatever says it: an inspection, a finding, a figure, a recommendation', () => {
  const places = ['report care 1.1', 'report care 1.2', 'report care 2.1', 'report grades'];
  expect([...citedPlaces(records())].sort()).toEqual(places);
  expect([...citedPlaces(records({ statistics: [] }))]).not.toContain('report care 1.2');
});
