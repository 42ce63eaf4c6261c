import { describe, expect, it } from 'vitest';
import { type FolderName, folders } from '../../src/content/folders.ts';
import { answers } from './schema/answers.ts';

const names = Object.keys(folders) as FolderName[];

describe.each(names)('the schema of %s', (name) => {
  it('takes the sample', () => {
    expect(answers(name)).toEqual([]);
  });

  it('refuses a key that it does not know', () => {
    expect(answers(name, { colour: 'green' })).toEqual([': Unrecognized key: "colour"']);
  });

  it('refuses a file without its keys', () => {
    expect(folders[name].schema.safeParse({}).success).toBe(false);
  });
});

/** The keys that each kind of file may leave out; every other is asked for. */
const optional: Partial<Record<FolderName, string[]>> = {
  site: ['address', 'authority', 'featured'],
  authorities: ['website', 'gssCode', 'help'],
  frameworks: ['website', 'recommendations'],
  sources: ['published', 'address', 'formerAddress', 'note'],
  themes: ['aliases', 'related', 'subject'],
  glossary: ['acronym', 'aliases'],
  inspections: [
    'kind',
    'published',
    'leadInspector',
    'draft',
    'frameworkNote',
    'grades',
    'gradeSources',
    'selectedBy',
    'omissions',
    'keyFindings',
  ],
  judgements: ['order', 'official', 'footnotes'],
  findings: ['kind', 'official', 'footnotes', 'note', 'withdrawn'],
  followUps: ['recommendation'],
  statistics: ['themes'],
  thesaurus: ['help'],
  recommendations: ['official', 'footnotes', 'findings'],
  updates: ['pages'],
};

it.each(names)('%s may leave out the keys that are not needed, and no other', (name) => {
  const keys = Object.keys(folders[name].schema.shape);
  const free = keys.filter((key) => answers(name, { [key]: undefined }).length === 0);
  expect(free.sort()).toEqual([...(optional[name] ?? [])].sort());
});
