import { describe, expect, it } from 'vitest';
import { mend, nearWords, spellingsOf } from '../../../src/search/shared/spelling.ts';

const words = [
  'accommodation',
  'adoption',
  'care',
  'dentist',
  'entitlements',
  'growing',
  'leaver',
  'missing',
  'permanence',
  'plan',
];
const known = {
  isKnown: (word: string) => words.includes(word),
  spellings: [spellingsOf([...words, 'careleaver']), spellingsOf(['dental', 'planning'])],
  joined: new Map([['careleaver', 'care leaver']]),
};
const mended = (typed: string, right: string[] = []) =>
  mend(typed.split(' '), known, (word) => right.includes(word)).join(' ');

describe('a typing error is mended', () => {
  it.each([
    ['a letter left out', 'accomodation', 'accommodation'],
    ['a letter wrong', 'permenance', 'permanence'],
    ['two letters swapped', 'mising dentsit', 'missing dentist'],
    ['two letters wrong in a long word', 'acomodation', 'accommodation'],
    ['a letter doubled in a short word', 'plann', 'plan'],
    ['in a plural', 'entitelments', 'entitlements'],
    ['in a possessive', 'dentsits', 'dentist'],
    ['two words written as one', 'careleaver', 'care leaver'],
    ['in another form of a word that is known', 'plannning', 'planning'],
  ])('%s', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });
});

describe('a word is left as it is', () => {
  it.each([
    ['that is known', 'dentist'],
    ['that is too short for two wrong letters', 'gerawing'],
    ['that joins', 'about'],
    ['that is short', 'xyz'],
    ['that has another letter than a short word', 'plot'],
    ['with a number in it', 'ks44'],
    ['that is near to nothing', 'zeppelin'],
    ['that begins with another letter than what it is like', 'lissing'],
  ])('%s', (_, typed) => {
    expect(mended(typed)).toBe(typed);
  });

  it('that is right as it stands, though like another', () => {
    expect(mended('adaption', ['adaption'])).toBe('adaption');
  });
});

it('the nearest of several words comes first', () => {
  const near = (word: string, known: string[]) => nearWords(word, spellingsOf(known));
  expect(near('dentost', ['dentosts', 'dentist'])).toEqual(['dentist', 'dentosts']);
  expect(near('dentost', ['dentast', 'dentist', 'tentost'])[0]).toBe('dentast');
});
