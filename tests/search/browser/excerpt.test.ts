import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/search/browser/excerpt.ts';
import { subjectStems } from '../../../src/search/shared/words.ts';

const shown = (text: string, ways: string[]) =>
  excerpt(text, new Set(ways.flatMap(subjectStems)))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('marks every form of the words that match, and no other', () => {
    expect(shown('Adopters adopt; dentists do not.', ['adoption'])).toBe('[Adopters] [adopt]; dentists do not.');
  });

  it('marks no joining words', () => {
    expect(shown('the care of the child', ['in the care'])).toBe('the [care] of the child');
  });

  it('keeps a short text whole', () => {
    expect(shown('A child’s plan.', [])).toBe('A child’s plan.');
  });

  it('cuts a long text around the first match, and says where it was cut', () => {
    const text = `${'before '.repeat(60)}dentist ${'after '.repeat(60)}`.trim();
    const cut = shown(text, ['dentist']);
    expect(cut).toMatch(/^… before .*\[dentist\] after .* …$/);
    expect(cut.length).toBeLessThan(300);
  });
});
