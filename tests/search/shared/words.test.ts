import { describe, expect, it } from 'vitest';
import {
  closeKey,
  isStopWord,
  isWeakWord,
  otherNumber,
  phraseKey,
  stemOf,
  wordsOf,
} from '../../../src/search/shared/words.ts';

describe('the words of a text', () => {
  it('are small letters without marks and apostrophes', () => {
    expect(wordsOf('Children’s Café: “What now?”')).toEqual(['childrens', 'cafe', 'what', 'now']);
  });

  it('keep an acronym with full stops together, and part words at hyphens', () => {
    expect(wordsOf('the G.P. and self-harm')).toEqual(['the', 'gp', 'and', 'self', 'harm']);
  });

  it('are none in a text without letters', () => {
    expect(wordsOf(' …! ')).toEqual([]);
  });
});

it('a word that only joins is told from one that carries a subject', () => {
  expect([isStopWord('how'), isStopWord('dentist')]).toEqual([true, false]);
});

it('a word that stands for the whole site is told from one that stands for a part of it', () => {
  expect([isWeakWord('inspectors'), isWeakWord('dentist')]).toEqual([true, false]);
});

it('forms of one word have one stem, and a possessive has that of its word', () => {
  expect(stemOf('adopters')).toBe(stemOf('adoption'));
  expect(stemOf('childrens')).toBe(stemOf('children'));
});

it('a key by stems brings forms of a phrase together', () => {
  expect(phraseKey('work together')).toBe(phraseKey('working together'));
});

it('a close key brings only plurals together', () => {
  expect(closeKey('Pathway plans')).toBe(closeKey('pathway plan'));
  expect(closeKey('agencies')).toBe(closeKey('agency'));
  expect(closeKey('adoption')).not.toBe(closeKey('adopter'));
  expect(closeKey('less progress')).toBe('less progress');
});

it('a phrase about one child is also one about many, and the other way round', () => {
  expect(otherNumber('child in need')).toBe('children in need');
  expect(otherNumber('children in need')).toBe('child in need');
  expect(otherNumber('pathway plan')).toBeUndefined();
});
