import { expect, test } from 'vitest';
import { paragraphsOf, plainText } from '../../src/text/plain.ts';

test('marks are left out, and words stay as they are', () => {
  expect(plainText('Most *social workers* see [children](/themes/) **alone**.')).toBe(
    'Most social workers see children alone.',
  );
});

test('paragraphs, items of lists and broken lines do not run together', () => {
  expect(plainText('One.\n\n- two\n- three\n\n  four\n\nfive\\\nsix  \nseven')).toBe(
    'One. two three four five six seven',
  );
});

test.each([
  ['A sign \\* of its own', 'A sign * of its own'],
  ['An entity &amp; more', 'An entity & more'],
  ['`code` here', 'code here'],
  ['# Heading', 'Heading'],
  ['> Quotation', 'Quotation'],
  ['Words\n===', 'Words'],
  ['a_b_ and _c_', 'a_b_ and c'],
  ['  ', ''],
])('%j reads “%s”, as the renderer shows it', (markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});

test('an image is told by its description', () => {
  expect(plainText('See ![the map](/images/map.png).')).toBe('See the map.');
});

test('paragraphs stand apart, those in lists too, and headings are none', () => {
  expect(paragraphsOf('## Care\n\nOne **strong** line.\n\n- two\n- [three](/about/)\n')).toEqual([
    'One strong line.',
    'two',
    'three',
  ]);
  expect(paragraphsOf('Plain  words.')).toEqual(['Plain words.']);
  expect(paragraphsOf('')).toEqual([]);
});
