import { expect, it } from 'vitest';
import { plainText } from '../../src/text/plain.ts';

it('prose is read without its marks, paragraphs and lists joined by a space', () => {
  expect(plainText('One **strong** [link](/about/).\n\nTwo\nlines.\n\n- three\n')).toBe(
    'One strong link. Two lines. three',
  );
});
