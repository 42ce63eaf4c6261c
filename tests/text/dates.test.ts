import { describe, expect, it } from 'vitest';
import { dateRange, longDate, monthAndYear, yearOf } from '../../src/text/dates.ts';

describe('dates read as people write them', () => {
  it.each([
    ['2018-08-17', '17 August 2018'],
    ['2018-06-04', '4 June 2018'],
    ['2018-11', 'November 2018'],
  ])('%s is %s', (date, words) => {
    expect(longDate(date)).toBe(words);
  });

  it.each([
    ['2018-06-04', '2018-06-28', '4 to 28 June 2018'],
    ['2015-09-14', '2015-10-08', '14 September to 8 October 2015'],
    ['2019-12-30', '2020-01-03', '30 December 2019 to 3 January 2020'],
    ['2018-06-04', '2018-06-04', '4 June 2018'],
    ['2018-06', '2018-07', 'June 2018 to July 2018'],
  ])('%s to %s is “%s”', (first, last, words) => {
    expect(dateRange(first, last)).toBe(words);
  });

  it('a month and a year are taken from a day', () => {
    expect(monthAndYear('2018-06-04')).toBe('June 2018');
    expect(yearOf('2018-06-04')).toBe('2018');
  });
});
