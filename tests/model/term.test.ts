import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/model/nouns.ts';
import { termHeading, termIn } from '../../src/model/term.ts';
import { catalogue } from '../samples.ts';

it('a term is headed by its name, with its short form where it has one', () => {
  expect(termHeading({ name: 'Personal adviser', acronym: 'PA' })).toBe('Personal adviser (PA)');
  expect(termHeading({ name: 'Neglect', acronym: undefined })).toBe('Neglect');
});

it('a term has its place in the glossary', () => {
  expect(catalogue().terms[0]?.url).toBe('/glossary/#personal-adviser');
});

it('a text is explained by the term that it names first, in whole words, by name or acronym', () => {
  const terms = ['Child', 'Child in need', 'Placement'].map((name, index) => ({
    ...catalogue().terms[0],
    name,
    acronym: index === 2 ? 'PL' : undefined,
  })) as Catalogue['terms'][number][];
  expect(termIn('A child in need had two placements', terms)?.name).toBe('Child in need');
  expect(termIn('Placements of a child', terms)?.name).toBe('Placement');
  expect(termIn('The PL was late', terms)?.name).toBe('Placement');
  expect(termIn('Childhood displacement', terms)).toBeUndefined();
});
