import { describe, expect, it } from 'vitest';
import { answers } from './answers.ts';

describe('a line of the thesaurus', () => {
  it.each([{ same: ['kids', 'children'] }, { words: ['runaways'], find: ['missing', 'absent'] }])(
    'may be %j',
    (line) => {
      expect(answers('thesaurus', { entries: [line] })).toEqual([]);
    },
  );

  it.each([{ words: ['runaways'] }, {}, 'kids'])('may not be %j: it is of one of two forms', (line) => {
    expect(answers('thesaurus', { entries: [line] })).toEqual([
      'entries.0: write either "same: [kids, children]" or "words: [runaways], find: [missing]"',
    ]);
  });

  it('is not of both forms at once', () => {
    expect(answers('thesaurus', { entries: [{ same: ['a', 'b'], find: ['c'] }] })).toEqual([
      'entries.0: Unrecognized key: "find"',
    ]);
  });

  it('has two words at least that mean the same', () => {
    expect(answers('thesaurus', { entries: [{ same: ['kids'] }] })).toEqual([
      'entries.0.same: name at least two words',
    ]);
  });

  it('has words on both sides', () => {
    expect(answers('thesaurus', { entries: [{ words: [], find: ['missing'] }] })).toHaveLength(1);
    expect(answers('thesaurus', { entries: [{ words: ['runaways'], find: [] }] })).toHaveLength(1);
  });
});
