import { expect, it } from 'vitest';
import { termHeading } from '../../src/model/term.ts';
import { catalogue } from '../samples.ts';

it('a term is headed by its name, with its short form where it has one', () => {
  expect(termHeading({ name: 'Personal adviser', acronym: 'PA' })).toBe('Personal adviser (PA)');
  expect(termHeading({ name: 'Neglect', acronym: undefined })).toBe('Neglect');
});

it('a term has its place in the glossary', () => {
  expect(catalogue().terms[0]?.url).toBe('/glossary/#personal-adviser');
});
