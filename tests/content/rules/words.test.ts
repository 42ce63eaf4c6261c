import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { told } from './told.ts';

describe('names', () => {
  it('stand once in a file, capitals and small letters alike', () => {
    expect(told({ themes: [entry('themes', 'themes/health', { aliases: ['doctors', 'Doctors'] })] })).toEqual([
      'themes/health.md: `aliases`: this name stands twice in the file (`Doctors`); remove one of the two',
    ]);
  });

  it('belong to one term only, also as its short form', () => {
    const glossary = [
      entry('glossary', 'glossary/personal-adviser'),
      entry('glossary', 'glossary/press', { name: 'Press association', acronym: 'PA', aliases: [] }),
    ];
    expect(told({ glossary })).toEqual([
      'glossary/press.md: `acronym`: two terms have one name (`PA`, also in glossary/personal-adviser.md); keep it in one of the two, so that readers find one answer',
    ]);
  });

  it('may belong to a theme and a term alike', () => {
    expect(told({ glossary: [entry('glossary', 'glossary/health', { name: 'Health', aliases: [] })] })).toEqual([]);
  });
});

it('a theme is not related to itself', () => {
  expect(told({ themes: [entry('themes', 'themes/health', { related: ['health'] })] })).toEqual([
    'themes/health.md: `related`: a theme is related to itself (`health`); remove it',
  ]);
});
