import { describe, expect, it } from 'vitest';
import { hardest, readability } from '../../src/text/readability.ts';

const ageOf = (...paragraphs: string[]) => readability(paragraphs).age;

describe('the reading age of a text', () => {
  it('is the Flesch–Kincaid grade and five years', () => {
    // 13 words, 1 sentence, 26 syllables: 0.39 × 13 + 11.8 × 26 / 13 − 15.59 = 13.08.
    expect(ageOf('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.')).toBeCloseTo(
      18.08,
      2,
    );
  });

  it('is lower for shorter sentences and shorter words', () => {
    const hard = 'Practitioners undertake comprehensive assessments, demonstrating professional understanding.';
    expect(ageOf('Social workers find out what a child needs. They do this well.')).toBeLessThan(
      ageOf('Social workers find out what a child needs, and they do this well.'),
    );
    expect(ageOf('Social workers find out what a child needs. They do this well.')).toBeLessThan(ageOf(hard));
  });

  it('is never below that of a child who starts school', () => {
    expect(ageOf('Go. Go on.')).toBe(5);
    expect(ageOf('')).toBe(5);
    expect(ageOf()).toBe(5);
  });

  it('is no lower for figures than for words of one syllable', () => {
    expect(ageOf('Managers identified 2018 adopters.')).toBe(ageOf('Managers identified some adopters.'));
  });
});

describe('the words and sentences of a text', () => {
  it('are those of all its paragraphs, of which each ends a sentence', () => {
    expect(readability(['You can:', 'read it', 'print it. Or save it.'])).toMatchObject({
      words: 9,
      sentences: ['You can:', 'read it', 'print it.', 'Or save it.'],
    });
  });
});

it('the hardest sentence is the one of the highest reading age, told with its words of three syllables and more', () => {
  expect(hardest(['They met. Practitioners undertook comprehensive assessments, they said.', 'It was good.'])).toEqual({
    sentence: 'Practitioners undertook comprehensive assessments, they said.',
    words: ['Practitioners', 'comprehensive', 'undertook', 'assessments'],
  });
});
