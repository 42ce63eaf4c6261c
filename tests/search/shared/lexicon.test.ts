import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/search/shared/lexicon.ts';
import { packWords } from '../../../src/search/shared/packedWords.ts';

const lexicon = openLexicon({
  featured: '2018-06',
  general: ['council', 'inspectorate'],
  incidental: ['still', 'wait'],
  words: packWords(['accommodation', 'adoption', 'missing', 'pathway', 'plan']).join(' '),
  same: [['accommodation', 'housing']],
  oneWay: [
    [['runaway', 'run away'], ['missing']],
    [['clinic'], ['Health and mental health']],
    [['grandson'], ['children']],
  ],
  authorities: [
    [['Otherton City Council', 'Otherton'], ['2020-03']],
    [['Anyshire'], ['2021-05']],
  ],
  terms: [
    [7, ['Pathway plan'], ['leaving care plan']],
    [8, ['Care leaver'], []],
  ],
  themes: [['health', 9, ['Health and mental health'], ['doctor']]],
  called: [[['Data', 'open data'], [10]]],
  areas: { adoption: ['Adoption', 'Adoption performance'], protection: ['Help and protection', 'council’s help'] },
  names: { kind: {}, judgement: {}, theme: {}, inspection: {} },
  help: ['worried about a child'],
});
const ways = (phrase: string) => [...(lexicon.waysToSay(phrase) ?? [])];

describe('the lexicon', () => {
  it('knows the words of the records and of the thesaurus in any form, and their beginnings', () => {
    for (const word of ['adopter', 'housing', 'doctors']) expect(lexicon.isKnown(word)).toBe(true);
    expect(lexicon.isKnown('zebra')).toBe(false);
    expect(lexicon.begunBy('accom')).toEqual(['accommodation']);
    expect(lexicon.isBeginning('ac')).toBe(false);
  });

  it('says what is the same both ways, and what only leads on one way', () => {
    expect(ways('housing')).toEqual(['accommodation']);
    expect(ways('accommodation')).toEqual(['housing']);
    expect(ways('run away')).toEqual(['missing']);
    expect(ways('missing')).toEqual([]);
  });

  it('finds a name in another form than it was written in', () => {
    expect(ways('runaways')).toEqual(['missing']);
    expect([...lexicon.alsoCalledSo('care leavers')]).toEqual([8]);
    expect(lexicon.themesNamed('doctors')).toEqual(['health']);
  });

  it('knows what is called so, whatever the order of the words', () => {
    expect([...lexicon.calledSo('mental health and health')]).toEqual([9]);
    expect([...lexicon.calledSo('the open data')]).toEqual([10]);
    expect([...lexicon.alsoCalledSo('doctors')]).toEqual([9]);
    expect([...lexicon.calledSo('doctors')]).toEqual([]);
  });

  it('knows what is called so in other words', () => {
    expect([...lexicon.inOtherWords('clinics')]).toEqual([9]);
    expect([...lexicon.inOtherWords('runaways')]).toEqual([]);
  });

  it('takes a phrase for the same with an article in it', () => {
    expect(ways('run my away')).toEqual(['missing']);
  });

  it('knows which inspections a question keeps to that names an authority, by its longest name', () => {
    const { rest, inspections } = lexicon.withoutAuthority(['adoption', 'in', 'otherton', 'city', 'council']);
    expect([rest, inspections]).toEqual([['adoption', 'in'], ['2020-03']]);
    expect(lexicon.withoutAuthority(['adoption']).inspections).toBeUndefined();
  });

  it('knows words that stand for the whole of this site, and of every such site', () => {
    expect(['inspectorate', 'councils', 'waiting', 'adoption'].map(lexicon.saysLittle)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['council', 'protection', 'still'].map(lexicon.isPlain)).toEqual([true, true, false]);
  });

  it('knows areas by some of their words', () => {
    expect(lexicon.areasNamed(['protection', 'help'])).toEqual(['protection']);
    expect(lexicon.areasNamed(['adoption', 'help'])).toEqual([]);
    // “What went well for children” asks of every area, also where the name of one has children in it.
    expect(lexicon.areasNamed(['council'])).toEqual([]);
  });

  it('knows by its words who asks for help', () => {
    expect(lexicon.asksHelp('I am worried about a child next door')).toBe(true);
    expect(lexicon.asksHelp('I am worried about a grandson next door')).toBe(true);
    expect(lexicon.asksHelp('a child in care')).toBe(false);
  });
});
