import { describe, expect, it } from 'vitest';
import { entry } from '../../samples.ts';
import { answers } from './answers.ts';

describe.each([
  ['a term', 'glossary', 'glossary/sample'],
  ['a theme', 'themes', 'themes/sample'],
] as const)('%s', (_, folder, id) => {
  it('has no other names unless it tells them', () => {
    expect(entry(folder, id, { aliases: undefined }).data.aliases).toEqual([]);
  });

  it.each(['', ' doctors', 'doc\ntors'])('has no other name %j', (alias) => {
    expect(answers(folder, { aliases: [alias] })).toHaveLength(1);
  });
});
