import { describe, expect, it } from 'vitest';
import { resultKinds } from '../../../src/exports/resultKinds.ts';
import { lexiconFile, openLexicon } from '../../../src/search/shared/lexicon.ts';
import { catalogue, entry } from '../../samples.ts';
import { sampleLexicon } from './sampleLexicon.ts';

const fileOf = (changes: Parameters<typeof catalogue>[0] = {}) => lexiconFile(catalogue(changes), [], resultKinds);

describe('words that stand for the whole of a site', () => {
  it('are the names of its one authority and of who inspects, and those of every such site', () => {
    const lexicon = openLexicon(fileOf());
    for (const word of ['anyshire', 'council', 'inspectorate', 'children']) expect(lexicon.isWeakWord(word)).toBe(true);
    expect(lexicon.isWeakWord('adoption')).toBe(false);
  });

  it('are not the names of authorities where there are several, which they tell apart', () => {
    const another = entry('authorities', 'authorities/otherton', { name: 'Otherton Council', area: 'Otherton' });
    const { weak } = fileOf({ authorities: [entry('authorities', 'authorities/anyshire'), another] });
    expect(weak).toEqual(['the', 'inspectorate']);
  });
});

describe('the lexicon', () => {
  const lexicon = sampleLexicon();

  it('knows the words of the records in any form, and their beginnings', () => {
    expect(lexicon.hasWord('adopter')).toBe(true);
    expect(lexicon.hasWord('zebra')).toBe(false);
    expect(lexicon.beginsWord('accom')).toBe(true);
    expect(lexicon.beginsWord('ac')).toBe(false);
  });

  it('says what is the same both ways, and what only leads on one way', () => {
    expect([...(lexicon.waysToSay('housing') ?? [])]).toEqual(['accommodation']);
    expect([...(lexicon.waysToSay('accommodation') ?? [])]).toEqual(['housing']);
    expect([...(lexicon.waysToSay('run away') ?? [])]).toEqual(['missing']);
    expect(lexicon.waysToSay('missing')).toBeUndefined();
  });

  it('finds a name in another form than it was written in', () => {
    expect([...(lexicon.waysToSay('runaways') ?? [])]).toEqual(['missing']);
    expect(lexicon.isTerm('care leavers')).toBe(true);
    expect(lexicon.themesNamed('doctors')).toEqual(['health']);
  });
});
