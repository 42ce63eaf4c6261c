import { describe, expect, it } from 'vitest';
import { titleAt } from '../../src/model/titles.ts';
import { catalogue } from '../samples.ts';

const site = catalogue();

describe('a link to a moved place says', () => {
  it.each([
    ['/2020-03/', 'March 2020 inspection'],
    ['/2020-03/care/', 'Children in care'],
    ['/2020-03/care/#finding-1', 'Finding 1: Children see a doctor soon'],
    ['/2020-03/what-happens-next/#recommendation-1', 'Recommendation 1: See every child'],
    ['/2020-03/what-happens-next/#event-visit', 'Inspectors come'],
    ['/themes/health/', 'Health'],
    ['/glossary/#personal-adviser', 'Personal adviser'],
    ['/about/', 'About'],
    ['/updates/#update-2020-06-01', 'The site opens'],
  ])('at %s: “%s”', (address, title) => {
    expect(titleAt(site, address)).toBe(title);
  });

  it('the name of the page where the place has none', () => {
    expect(titleAt(site, '/themes/health/#strength-2020-03-care')).toBe('Health');
  });

  it('the address itself where nothing is known of it', () => {
    expect(titleAt(site, '/data/findings.csv')).toBe('/data/findings.csv');
  });
});
