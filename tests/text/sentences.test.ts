import { describe, expect, it } from 'vitest';
import { sentencesOf, wordCount } from '../../src/text/sentences.ts';

describe('the sentences of a text', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['They said “it is well.” Then they left.', ['They said “it is well.”', 'Then they left.']],
    ['Some (not all.) Others do.', ['Some (not all.)', 'Others do.']],
    ['It grew by 2.5 times. 96 people came.', ['It grew by 2.5 times.', '96 people came.']],
    ['Help, e.g. Housing, came late. It came.', ['Help, e.g. Housing, came late.', 'It came.']],
    ['See Dr. Smith. She knows.', ['See Dr. Smith.', 'She knows.']],
    ['It ends. “Quoted” begins.', ['It ends.', '“Quoted” begins.']],
    ['no capital. follows here', ['no capital. follows here']],
    ['  ', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('the words of a text', () => {
  it.each([
    ['Children’s social-care workers', 3],
    ['96 – or more – people', 4],
    ['', 0],
    [' … ', 0],
  ])('%j are counted', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
