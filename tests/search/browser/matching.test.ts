import { describe, expect, it } from 'vitest';
import { byScore, conceptMatches, type Hits, matchesOf, rarity } from '../../../src/search/browser/matching.ts';

/** Where a word stands in records, each named with its places in titles. */
const hits = (places: Record<number, number[]>): Hits =>
  new Map(Object.entries(places).map(([record, own]) => [Number(record), { field: 1, places: own }]));
const way = (words: Hits[], isInOrder: boolean) => ({ weight: 1, isInOrder, words });

describe('a phrase', () => {
  const apart = [hits({ 1: [0], 2: [0], 3: [0] }), hits({ 1: [1], 2: [9] })];

  it('matches only where all its words are', () => {
    expect([...matchesOf(way(apart, false)).keys()].sort()).toEqual([1, 2]);
  });

  it('that is one only where its words are near to each other matches nowhere else', () => {
    expect([...matchesOf(way(apart, true)).keys()]).toEqual([1]);
  });

  it('in other words matches only in their order: an improvement plan is no plan to improve', () => {
    const matches = matchesOf(way([hits({ 1: [3], 2: [3] }), hits({ 1: [5], 2: [1] })], true));
    expect([...matches.keys()]).toEqual([1]);
  });
});

it('a concept is said as well as the best of its ways says it', () => {
  const matches = conceptMatches([
    new Map([[1, 0.8]]),
    new Map([
      [1, 0.5],
      [2, 0.7],
    ]),
  ]);
  expect([...matches]).toEqual([
    [1, 0.8],
    [2, 0.7],
  ]);
});

it('what is rare weighs more', () => {
  expect(rarity(100, 1)).toBeGreaterThan(rarity(100, 50));
});

it('the best comes first, and of two alike the one before', () => {
  const ranked = [
    { record: 3, score: 1 },
    { record: 2, score: 1 },
    { record: 1, score: 2 },
  ];
  expect(ranked.sort(byScore).map(({ record }) => record)).toEqual([1, 2, 3]);
});
