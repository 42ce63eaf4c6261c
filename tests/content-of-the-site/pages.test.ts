import { expect, it } from 'vitest';
import { hasBudget, overBudget, weights } from '../../scripts/bench/weight.ts';
import { brokenLinks, doubledIds, lostAddresses, sharedTitles, unknownAddresses } from '../site/links.ts';
import { published, registered } from './ownContent.ts';
import { ownSite } from './ownSite.ts';

const formerPages = published.redirects.map(({ from }) => from.replace(/#.*/, ''));

it('every link leads to a page and an anchor that exist', () => {
  expect(brokenLinks(ownSite)).toEqual([]);
});

it('no page gives an id twice', () => {
  expect(doubledIds(ownSite)).toEqual([]);
});

it('every page has a title of its own', () => {
  expect(sharedTitles(ownSite)).toEqual([]);
});

it('every address ever published, and every new one, stands', () => {
  expect(lostAddresses(ownSite, registered)).toEqual([]);
});

it('no page and no link has an address that nobody knows', () => {
  expect(unknownAddresses(ownSite, [...registered, ...formerPages])).toEqual([]);
});

it('every page keeps to its budget, but those with so many words of their own that these nearly fill it', () => {
  const pages = weights(ownSite.folder).filter((weight) => hasBudget(weight) && weight.words < 4000);
  // How many elements a page has grows with the inspections that it lists.
  expect(pages.flatMap((weight) => overBudget({ ...weight, elements: 0 }))).toEqual([]);
});
