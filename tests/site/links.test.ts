import { expect, it } from 'vitest';
import { addresses } from '../../src/model/addresses.ts';
import { brokenLinks, lostAddresses, sharedTitles, unknownAddresses } from './links.ts';
import { published } from './published.ts';
import { siteIn } from './siteIn.ts';

const sample = siteIn('dist.sample', 'npm run build:sample');
const made = addresses(published).map(({ address }) => address);
/** Pages that only lead on, to where what stood there has gone. */
const formerPages = published.redirects.map(({ from }) => from.replace(/#.*/, ''));

it('every link leads to a page and an anchor that exist', () => {
  expect(brokenLinks(sample)).toEqual([]);
});

it('every page has a title of its own', () => {
  // The first page and the page of the featured inspection show the same, and differ in title all the same.
  expect(sharedTitles(sample)).toEqual([]);
});

it('every address that the model makes stands on the site', () => {
  expect(lostAddresses(sample, made)).toEqual([]);
});

it('the site has no page and no link that the model does not know', () => {
  expect(unknownAddresses(sample, [...made, ...formerPages])).toEqual([]);
});
