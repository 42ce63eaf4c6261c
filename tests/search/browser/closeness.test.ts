import { expect, it } from 'vitest';
import { closeness } from '../../../src/search/browser/closeness.ts';

const close = (title: string, text: string) => closeness({ title, text }, ['adoption', 'panel']);

it('a record that has the words themselves is closer than one that has their stems only', () => {
  expect(close('The adoption panel', '')).toBeGreaterThan(close('Adopters and panels', ''));
});

it('a title that is about little else is closer than one that is about more', () => {
  expect(close('The adoption panel', '')).toBeGreaterThan(close('The adoption panel and its dealings with others', ''));
});

it('a title is closer than a text, and nothing asked is as close as can be', () => {
  expect(close('The adoption panel', '')).toBeGreaterThan(close('Reports', 'The adoption panel'));
  expect(closeness({ title: 'Reports', text: '' }, ['the'])).toBe(1);
});
