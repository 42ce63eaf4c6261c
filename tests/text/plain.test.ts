import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it, test } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { nodesOf, treeOf } from '../../src/text/markdown.ts';
import { paragraphsOf, plainText } from '../../src/text/plain.ts';

/** What a parser makes of it, without the shortcut that plain texts take. */
const parsed = (markdown: string) =>
  [...nodesOf(treeOf(markdown))]
    .filter(({ type }) => ['paragraph', 'heading', 'code'].includes(type))
    .map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');

describe('prose', () => {
  it('is read without its marks, paragraphs and lists joined by a space', () => {
    expect(plainText('One **strong** [link](/about/).\n\nTwo\nlines.\n\n- three\n')).toBe(
      'One strong link. Two lines. three',
    );
  });

  it.each([
    'Plain words; “quoted”, (bracketed) and 100% – of £5!',
    '1. A list of one',
    '2018) a list too',
    '2018 was the year.',
    '- a list',
    'Words\n===',
    'a_b_ and _c_',
    'a*b* and *c*',
    'Two  spaces',
    '“Quoted” at the start',
    'A tag <b>here</b>',
    'A sign \\* of its own',
    'An entity &amp; more',
    '`code` here',
    '# Heading',
    '> Quotation',
    '',
    '  ',
  ])('%j is read as a parser reads it', (markdown) => {
    expect(plainText(markdown)).toBe(parsed(markdown));
  });

  it('of the whole site is read as a parser reads it', () => {
    const bodies = Object.values(checkPublishable('content').records).flatMap((entries) =>
      entries.map(({ body }) => body),
    );
    expect(bodies.length).toBeGreaterThan(100);
    for (const body of bodies) expect(plainText(body)).toBe(parsed(body));
  });
});

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
