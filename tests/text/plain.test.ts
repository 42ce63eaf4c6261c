import { expect, test } from 'vitest';
import { plainText } from '../../src/text/plain.ts';

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
