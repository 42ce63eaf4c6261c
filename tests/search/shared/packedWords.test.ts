import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/shared/packedWords.ts';

describe('packed words', () => {
  it('say how many letters each shares with the one before, 9 at most', () => {
    const words = ['1', '10', 'adopt', 'adopter', 'extraordinarily', 'extraordinary'];
    expect(packWords(words)).toEqual(['01', '10', '0adopt', '5er', '0extraordinarily', '9nary']);
  });

  it('are unpacked as they were', () => {
    const stay = (words: string[]) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    };
    fc.assert(fc.property(fc.array(fc.string()), stay));
  });
});
