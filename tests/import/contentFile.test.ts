import { describe, expect, it } from 'vitest';
import { escaped, markdownOf, textFile, yamlText } from '../../src/import/contentFile.ts';
import { plainText } from '../../src/text/plain.ts';

describe('a text taken from a document', () => {
  it.each([
    'Some *children* and _carers_ said `yes` to <b>help</b> & [links](https://example.test).',
    '2018. That was the year.',
    '- not a list',
    '# not a heading',
    '> not a quotation',
    '+ 5 children',
    '{expression} and ~struck~ | cells',
    'www.example.test and someone@example.test and https://example.test/a_b_c',
    'import is a word, and so is export',
    'export is a word',
    'a \\ backslash, AT&amp;T and 5 < 7 > 3',
    '===',
  ])('shows as it was written: %s', (words) => {
    expect(plainText(escaped(words))).toBe(words);
  });

  it('is paragraphs and lists, however deep', () => {
    const pieces = [
      { text: 'Plans name:', depth: 0 },
      { text: 'who', depth: 1 },
      { text: 'when', depth: 2 },
      { text: 'So.', depth: 0 },
    ];
    expect(markdownOf(pieces)).toBe('Plans name:\n\n- who\n  - when\n\nSo.');
  });

  it('begins no deeper than one list', () => {
    const entries = ['who', 'when'].map((text) => ({ text, depth: 3 }));
    expect(markdownOf(entries.slice(1))).toBe('- when');
    expect(markdownOf([{ text: 'Plans name:', depth: 0 }, ...entries])).toBe('Plans name:\n\n- who\n- when');
  });
});

describe('keys and values', () => {
  it('have days in quotes and short lists on one line, and leave out what is not known', () => {
    expect(
      yamlText({ day: '2025-05-09', month: '2025-05', list: ['a b', 'c'], none: undefined, title: 'Care: good' }),
    ).toBe('day: "2025-05-09"\nmonth: "2025-05"\nlist: [a b, c]\ntitle: "Care: good"\n');
  });

  it('stand above the line, and text below it', () => {
    expect(textFile({ official: true }, 'Words.')).toBe('---\nofficial: true\n---\n\nWords.\n');
  });
});
