import { describe, expect, it } from 'vitest';
import { mend, nearWords, spellingsOf } from '../../../src/search/shared/spelling.ts';

const words = [
  'accommodation',
  'adoption',
  'care',
  'dentist',
  'entitlements',
  'leaver',
  'missing',
  'permanence',
  'plan',
];
const known = {
  isKnown: (word: string) => words.includes(word),
  spellings: spellingsOf([...words, 'careleaver']),
  joined: new Map([['careleaver', 'care leaver']]),
};
const mended = (typed: string, right: string[] = []) =>
  mend(typed.split(' '), known, (word) => right.includes(word)).join(' ');

describe('a typing error is mended', () => {
  it.each([
    ['a letter left out', 'accomodation', 'accommodation'],
    ['a letter wrong', 'permenance', 'permanence'],
    ['two letters swapped', 'mising dentsit', 'missing dentist'],
    ['two letters wrong in a longer word with the same ends', 'adaptian', 'adoption'],
    ['in a plural', 'entitelments', 'entitlements'],
    ['two words written as one', 'careleaver', 'care leaver'],
    ['one word written as two', 'dent ist', 'dentist'],
  ])('%s', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });
});

describe('a word is left as it is', () => {
  it.each([
    ['that is known', 'dentist'],
    ['that joins', 'about'],
    ['that is short', 'xyz'],
    ['with a number in it', 'ks44'],
    ['that is near to nothing', 'zeppelin'],
  ])('%s', (_, typed) => {
    expect(mended(typed)).toBe(typed);
  });

  it('that is right as it stands, though like another', () => {
    expect(mended('adaption', ['adaption'])).toBe('adaption');
  });
});

it('the nearest of several words comes first', () => {
  expect(nearWords('plen', spellingsOf(['plain', 'plan']))).toEqual(['plan']);
  expect(nearWords('dentost', spellingsOf(['dentast', 'dentist', 'tentost']))[0]).toBe('dentast');
});

it('with more letters allowed to be wrong, more words are near', () => {
  expect(nearWords('dentyzt', spellingsOf(['dentist']))).toEqual([]);
  expect(nearWords('dentyzt', spellingsOf(['dentist']), 1)).toEqual(['dentist']);
});
