import { describe, expect, it } from 'vitest';
import { readingAge } from '../../src/text/readability.ts';

describe('the reading age of a text', () => {
  it('is the Flesch–Kincaid grade and five years', () => {
    // 13 words, 1 sentence, 26 syllables: 0.39 × 13 + 11.8 × 26 / 13 − 15.59 = 13.08.
    expect(readingAge('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.')).toBeCloseTo(
      18.08,
      1,
    );
  });

  it('is lower for shorter sentences and shorter words', () => {
    const hard = 'Practitioners undertake comprehensive assessments, demonstrating professional understanding.';
    expect(readingAge('Social workers find out what a child needs. They do this well.')).toBeLessThan(
      readingAge('Social workers find out what a child needs, and they do this well.'),
    );
    expect(readingAge('Social workers find out what a child needs. They do this well.')).toBeLessThan(readingAge(hard));
  });

  it('is never below that of a child who starts school', () => {
    expect(readingAge('Go. Go on.')).toBe(5);
    expect(readingAge('')).toBe(5);
  });
});
