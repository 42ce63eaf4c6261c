import { describe, expect, it } from 'vitest';
import type { FolderName } from '../../../src/content/folders.ts';
import { readability } from '../../../src/text/readability.ts';
import { entry } from '../../samples.ts';
import { told } from './told.ts';

/** Sentences of ten words, each with so many more syllables than words. */
const prose = (...surplus: number[]) => surplus.map((count) => sentence(count)).join(' ');
const sentence = (surplus: number) => `It${' matter'.repeat(surplus)}${' is'.repeat(9 - surplus)}.`;
/** What is said of the reading age of a file’s prose. */
const saidOf = (folder: FolderName, id: string, body: string) =>
  told({ [folder]: [entry(folder, id, {}, body)] }).filter((line) => line.includes('reading age'));

const summary = 'inspections/2020-03/judgements/care';
const introduction = 'inspections/2020-03/inspection';
const youngPeople = 'inspections/2020-03/for-young-people';
const cure = (age: number, hardest: number) => `keep it to ${age} or less; hardest is “${sentence(hardest)}”`;

describe('a summary', () => {
  it('is warned of as soon as it asks for more than 11 years, and never in words that round the age down to 11', () => {
    const right = prose(4, 5, 5);
    const hard = prose(5, 5, 5);
    expect(readability([right]).age).toBeLessThan(11);
    expect(readability([hard]).age).toBeLessThan(11.1);
    expect(saidOf('judgements', summary, right)).toEqual([]);
    expect(saidOf('judgements', summary, hard)).toEqual([
      `warning: ${summary}.mdx: the summary asks for a reading age of 11.1; ${cure(11, 5)}`,
    ]);
  });

  it('of fewer than 30 words says too little about its reading age', () => {
    expect(saidOf('judgements', summary, prose(9, 9))).toEqual([]);
  });
});

it('the introduction of an inspection may ask for 11 years', () => {
  expect(saidOf('inspections', introduction, prose(9, 9, 9))).toEqual([
    `warning: ${introduction}.mdx: the introduction asks for a reading age of 15.8; ${cure(11, 9)}`,
  ]);
});

it('the page for young people may ask for 9 years', () => {
  expect(saidOf('youngPeople', youngPeople, prose(3, 3, 3, 3, 3))).toEqual([]);
  expect(saidOf('youngPeople', youngPeople, prose(4, 4, 4, 4, 4))).toEqual([
    `warning: ${youngPeople}.mdx: the page for young people asks for a reading age of 9.9; ${cure(9, 4)}`,
  ]);
});

it('a theme, like any other text, may ask for 14.5 years', () => {
  expect(saidOf('themes', 'themes/health', prose(7, 7, 7, 7, 7))).toEqual([]);
  expect(saidOf('themes', 'themes/health', prose(8, 8, 8, 8, 8))).toEqual([
    `warning: themes/health.md: this text asks for a reading age of 14.6; ${cure(14.5, 8)}`,
  ]);
});
