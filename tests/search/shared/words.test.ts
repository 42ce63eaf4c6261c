import { describe, expect, it } from 'vitest';
import { isStopWord, phraseKey, singular, stemOf, wordsOf } from '../../../src/search/shared/words.ts';

describe('the words of a text', () => {
  it('are small letters without marks, apostrophes and the endings of possessives', () => {
    expect(wordsOf('Children’s Café: “What now?”')).toEqual(['children', 'cafe', 'what', 'now']);
  });

  it('keep an acronym with full stops together, and part words at hyphens', () => {
    expect(wordsOf('the G.P. and self-harm')).toEqual(['the', 'gp', 'and', 'self', 'harm']);
  });

  it.each([
    [
      'letters that no accent explains',
      'Łukasz Đorđe, Straße, Ærø, œuvre',
      ['lukasz', 'dorde', 'strasse', 'aero', 'oeuvre'],
    ],
    ['ligatures of a PDF', 'beneﬁt ﬂat', ['benefit', 'flat']],
    ['hyphens of every kind', 'self‑harm, self-harm', ['self', 'harm', 'self', 'harm']],
    [
      'dashes between words',
      'Blackpool–Fylde, twins—above, 2017–18',
      ['blackpool', 'fylde', 'twins', 'above', '2017', '18'],
    ],
    ['letters joined by a sign', 'a B&B, R&D and A&E', ['a', 'bandb', 'randd', 'and', 'aande']],
    ['sections of an act', 's.47, s47', ['s47', 's47']],
    ['figures', '1,204 of £2.5m, 12.5 per cent, 9am–5pm', ['1204', 'of', '2d5m', '12d5', 'per', 'cent', '9am', '5pm']],
    ['figures at the end of a sentence', 'In 2018. In 12, 13.', ['in', '2018', 'in', '12', '13']],
    ['letters of other alphabets', 'Αθήνα', ['αθηνα']],
    ['joiners nobody sees', 'fos­ter c\u200bare', ['foster', 'care']],
  ])('are alike for %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are none in a text without letters', () => {
    expect(wordsOf(' …! ')).toEqual([]);
  });
});

it('a word that only joins is told from one that carries a subject', () => {
  expect([isStopWord('how'), isStopWord('dentist')]).toEqual([true, false]);
});

it('forms of one word have one stem, and a possessive has that of its word', () => {
  expect(stemOf('adopters')).toBe(stemOf('adoption'));
  expect(stemOf('childrens')).toBe(stemOf('child'));
  expect(stemOf('organizations')).toBe(stemOf('organisation'));
});

it('words that are called as something of the language are words', () => {
  expect(stemOf('constructor')).toBe('constructor');
});

it('a key by stems brings forms of a phrase together', () => {
  expect(phraseKey('work together')).toBe(phraseKey('working together'));
  expect(phraseKey('how many were adopted')).toBe(phraseKey('how many are adopted'));
});

it('a plural loses its ending, and no other word', () => {
  expect(['agencies', 'plans', 'less', 'progress', 'kids'].map(singular)).toEqual([
    'agency',
    'plan',
    'less',
    'progress',
    'child',
  ]);
});
