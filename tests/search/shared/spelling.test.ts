import { describe, expect, it } from 'vitest';
import { mend, nearWords, suggestions } from '../../../src/search/shared/spelling.ts';
import { sampleLexicon } from './sampleLexicon.ts';

const mended = (typed: string) => mend(typed.split(' '), sampleLexicon()).join(' ');

describe('a typing error is mended', () => {
  it.each([
    ['a letter left out', 'accomodation', 'accommodation'],
    ['a letter wrong', 'permenance', 'permanence'],
    ['two letters swapped', 'mising dentsit', 'missing dentist'],
    ['two letters wrong in a longer word with the same ends', 'adaptian', 'adoption'],
    ['two words written as one', 'careleaver', 'care leaver'],
    ['one word written as two', 'dent ist', 'dentist'],
  ])('%s', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });
});

describe('a word is left as it is', () => {
  it.each([
    ['that is known', 'dentist'],
    ['that only the thesaurus knows', 'housing'],
    ['that joins', 'about'],
    ['that is still being typed', 'dent'],
    ['that is short', 'xyz'],
    ['with a number in it', 'ks44'],
    ['that is near to nothing', 'zeppelin'],
    ['that is another word, not a mistyped one', 'presented'],
  ])('%s', (_, typed) => {
    expect(mended(typed)).toBe(typed);
  });
});

it('the nearest of several words comes first', () => {
  expect(nearWords('plen', ['plain', 'plan'])).toEqual(['plan']);
  expect(nearWords('dentost', ['dentast', 'dentist', 'tentost'])[0]).toBe('dentast');
});

it('words near to an unknown one are offered more freely, each in one number', () => {
  const spellings = ['dentist', 'dentists', 'plan'];
  expect(suggestions(['the', 'dentyzt'], { spellings })).toEqual(['dentist']);
});
