import { expect, it } from 'vitest';
import type { Block } from '../../src/import/blocks.ts';
import { refuseLostLetters } from '../../src/import/letters.ts';

const refusal = (...lines: string[]) => {
  const block: Block = { kind: 'paragraph', page: 1, label: '', depth: 0, lines };
  return expect(() => refuseLostLetters([block]));
};

it('a text whose letters are not those of its pages is refused', () => {
  const lost = (word: string) =>
    `Its text is not what its pages show (“${word}”): the program that made the file lost some letters; ask for the PDF as it was published.`;
  refusal('All children9s plans are clear.', 'The council9s offer is good.').toThrow(lost('children9s'));
  refusal('Social workers and o\uFFFDcers meet.').toThrow(lost('o\uFFFDcers'));
  refusal('Social workers and of\uF001cers meet.').toThrow(lost('of\uF001cers'));
  refusal('They \uF0B7 read www.c4eo.org and write to a1b@example.org.', 'Year 9s read one e2e test.').not.toThrow();
});

it('a text whose letters stand apart is refused', () => {
  refusal('Children w ho are look ed af t er, t heir carers, and ot hers w ho lov e t hem.').toThrow(
    'The letters of its words stand apart (“w ho”), so that its words cannot be told; ask for the PDF as it was published.',
  );
});

it('words that lines break are refused, where the text has them whole', () => {
  const broken = (word: string) =>
    `Words are broken at the ends of its lines (“${word}”), and which are one cannot be told; ask for a file in which they are whole.`;
  const whole = 'An inspection of early services informs children now.';
  refusal(whole, 'The inspec', 'tion was short.').toThrow(broken('inspec tion'));
  refusal(whole, 'The inspec-', 'tion of ser-', 'vices for child-', 'ren and chil-', 'dren.').toThrow(
    broken('inspec- tion'),
  );
  refusal(whole, 'It was re-', 'inspection of well-', 'known in', 'form.').not.toThrow();
});
