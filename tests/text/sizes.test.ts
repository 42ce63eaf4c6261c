import { expect, it } from 'vitest';
import { fileSize } from '../../src/text/sizes.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [17_600, '18 KB'],
  [1_240_000, '1.2 MB'],
])('%s bytes read “%s”', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

it('a size never reads as a thousand of the smaller unit', () => {
  expect(fileSize(999_600)).toBe('1.0 MB');
});
