import { describe, expect, it } from 'vitest';
import { type ConceptHits, rank } from '../../../src/search/shared/ranking.ts';

const total = 100;
const way = (words: Record<string, number>[], adjacent?: string[], weight = 1) => ({
  weight,
  words: words.map((word) => new Map(Object.entries(word))),
  adjacent: adjacent && new Set(adjacent),
});
const concept = (ways: ConceptHits['ways'], more: Partial<ConceptHits> = {}): ConceptHits => ({
  weight: 1,
  isRequired: false,
  ways,
  ...more,
});
const ranked = (concepts: ConceptHits[], weightOf = (_: string) => 1) =>
  rank(concepts, total, weightOf).map(({ record }) => record);

describe('records are ranked', () => {
  it('by how well they match', () => {
    expect(ranked([concept([way([{ inText: 0.7, inTitle: 1 }])])])).toEqual(['inTitle', 'inText']);
  });

  it('by how much of the question they match', () => {
    expect(ranked([concept([way([{ both: 0.7, one: 0.7 }])]), concept([way([{ both: 0.7 }])])])).toEqual([
      'both',
      'one',
    ]);
  });

  it('with rare concepts before common ones', () => {
    const common = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`common${index}`, 1]));
    expect(ranked([concept([way([common])]), concept([way([{ rare: 1 }])])])[0]).toBe('rare');
  });

  it('with words that stand together before words apart', () => {
    const words = [
      { together: 1, apart: 1 },
      { together: 1, apart: 1 },
    ];
    expect(ranked([concept([way(words, ['together'])])])).toEqual(['together', 'apart']);
    expect(ranked([concept([way(words, ['apart'])])])).toEqual(['apart', 'together']);
  });

  it('with the words of the question before other words for it', () => {
    expect(ranked([concept([way([{ own: 1 }]), way([{ other: 1 }], undefined, 0.85)])])).toEqual(['own', 'other']);
  });

  it('with a record that says it in two ways before one that says it in one', () => {
    expect(ranked([concept([way([{ a: 1, b: 1 }]), way([{ b: 1 }], undefined, 0.85)])])).toEqual(['b', 'a']);
  });

  it('with concepts that weigh little after others', () => {
    expect(ranked([concept([way([{ weak: 1 }])], { weight: 0.3 }), concept([way([{ strong: 1 }])])])).toEqual([
      'strong',
      'weak',
    ]);
  });

  it('with kinds as they weigh', () => {
    expect(ranked([concept([way([{ term: 1, finding: 0.7 }])])], (record) => (record === 'term' ? 0.4 : 1))).toEqual([
      'finding',
      'term',
    ]);
  });

  it('by name where nothing else decides', () => {
    expect(ranked([concept([way([{ b: 1, a: 1 }])])])).toEqual(['a', 'b']);
  });
});

it('records without a required concept are left out', () => {
  const required = concept([way([{ a: 1 }])], { isRequired: true });
  expect(ranked([required, concept([way([{ a: 0.1, b: 1 }])])])).toEqual(['a']);
});

it('nothing is found where nothing matches', () => {
  expect(ranked([concept([way([{}])])])).toEqual([]);
  expect(ranked([])).toEqual([]);
});
