import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishLists } from '../../src/search/index/english.ts';
import { entry } from '../samples.ts';
import { finding, type SampleSearch, sampleSearch } from './sampleSearch.ts';

let search: SampleSearch;
beforeAll(async () => {
  search = await sampleSearch({
    findings: [
      finding(1, 'Children see a doctor soon', 'Łukasz met his beneﬁt adviser about self‑harm.'),
      finding(
        2,
        'Straßenkinder were helped',
        'Open Monday–Friday, 9am–5pm. Some siblings—twins above all—were parted.',
      ),
      finding(3, 'Some stayed in a B&B', 'They were asked under s.47.'),
      finding(4, 'Waits fell by 12.5 per cent', 'It cost £2.5m for 1,305 children.'),
      finding(5, 'Waits fell for 5 in 12', 'There was emergent need.'),
      finding(6, 'Decisions were made late', 'Managers were slow.', { kind: 'improvement', themes: ['money'] }),
      finding(7, 'Entitlements were clear', 'Policing was good.', { themes: ['money'] }),
    ],
    themes: [
      entry('themes', 'themes/health', { aliases: ['doctors', 'wellbeing'] }),
      entry('themes', 'themes/money', { name: 'Money', aliases: [] }),
    ],
    glossary: [
      entry('glossary', 'glossary/personal-adviser'),
      entry(
        'glossary',
        'glossary/chair',
        { name: 'Chair', acronym: undefined, aliases: [] },
        'Leads decisions late with managers.',
      ),
    ],
    thesaurus: [
      entry('thesaurus', 'thesaurus', {
        entries: [
          { same: ['doctor', 'medic'] },
          { words: ['hostel'], find: ['B&B'] },
          { words: ['who sees them', 'matron'], find: ['doctor'] },
          { words: ['nurse'], find: ['health'] },
        ],
        help: { contacts: [{ purpose: 'To talk', name: 'Helpers', phone: '0800 0000' }] },
      }),
    ],
  });
}, 60_000);
afterAll(() => search.close());

describe('words are found however they are written', () => {
  it.each([
    ['Łukasz', 'Children see a doctor soon'],
    ['Lukasz', 'Children see a doctor soon'],
    ['benefit', 'Children see a doctor soon'],
    ['self-harm', 'Children see a doctor soon'],
    ['strassenkinder', 'Straßenkinder were helped'],
    ['Straßenkinder', 'Straßenkinder were helped'],
    ['Monday', 'Straßenkinder were helped'],
    ['siblings', 'Straßenkinder were helped'],
    ['9am', 'Straßenkinder were helped'],
    ['B&B', 'Some stayed in a B&B'],
    ['s.47', 'Some stayed in a B&B'],
    ['hostels', 'Some stayed in a B&B'],
    ['12.5', 'Waits fell by 12.5 per cent'],
    ['£2.5m', 'Waits fell by 12.5 per cent'],
    ['1,305', 'Waits fell by 12.5 per cent'],
    ['1305', 'Waits fell by 12.5 per cent'],
    ['entitelments', 'Entitlements were clear'],
    ['entitlement', 'Entitlements were clear'],
    ['"waits fell by"', 'Waits fell by 12.5 per cent'],
  ])('%s', async (typed, title) => {
    expect((await search.titles(typed))[0]).toBe(title);
  });
});

describe('one thing is found by its number', () => {
  it.each([
    ['finding 1', 'Children see a doctor soon'],
    ['Finding 4', 'Waits fell by 12.5 per cent'],
    ['recommendation 1', 'See every child'],
    ['rec. 1', 'See every child'],
    ['para 2', 'Straßenkinder were helped'],
    ['paragraph 2', 'Straßenkinder were helped'],
  ])('%s', async (typed, title) => {
    expect(await search.titles(typed)).toEqual([title]);
  });
});

describe('what is asked for comes first', () => {
  it.each([
    ['which one leads late decisions with managers', 'Chair'],
    ['health', 'Health'],
    ['about', 'About'],
    ['glossary', 'Glossary'],
    ['download csv', 'Data'],
    ['what is a personal adviser', 'Personal adviser (PA)'],
    ['what is a personal adviser meant to say', 'Personal adviser (PA)'],
    ['what must improve', 'Decisions were made late'],
    ['what needs improving in care', 'Decisions were made late'],
    ['is care good', 'Care is fair'],
    ['is the council any good', 'Services are fair'],
    ['what does fair mean', 'What “Fair” means'],
    ['how many recommendations', 'What happened after March 2020'],
    ['one page summary', 'March 2020 inspection on one side of A4'],
    ['what are the key findings', 'March 2020 inspection on one side of A4'],
    ['when was the last inspection', 'March 2020 inspection of Anyshire Council'],
    ['what has changed since 2020', 'All inspections'],
  ])('%s', async (typed, title) => {
    expect((await search.titles(typed))[0]).toBe(title);
  });

  it.each([
    ['its theme', 'health', 'Health'],
    ['its theme by another name', 'is there wellbeing', 'Health'],
    ['its theme in other words of the thesaurus', 'a nurse', 'Health'],
    ['its theme, by words for the whole site too', 'council health services in 2020', 'Health'],
    ['its judgement', 'care', 'Care is fair'],
    ['its term', 'personal advisers', 'Personal adviser (PA)'],
  ])('for a bare subject %s', async (_, typed, title) => {
    expect((await search.titles(typed))[0]).toBe(title);
  });

  it('and only what is of the kind that is asked for', async () => {
    expect(await search.titles('what must improve')).toEqual(['Decisions were made late']);
  });

  it('but a finding, where more is asked', async () => {
    expect((await search.titles('do children see a doctor soon'))[0]).toBe('Children see a doctor soon');
  });

  it('whom to turn to, for somebody who worries or complains', async () => {
    expect((await search.ask('I want to complain about a social worker')).help).toBe(true);
    expect((await search.ask('social worker')).help).toBe(false);
    expect((await search.ask('what are inspectors worried about')).help).toBe(false);
  });
});

describe('what nothing says is said', () => {
  it('by name, beside what the rest of a question finds', async () => {
    expect((await search.ask('meals for a doctor')).unknown).toEqual(['meals']);
    expect(await search.titles('meals for a doctor')).toEqual(['Children see a doctor soon', 'Health']);
  });

  it('but for words that only ask, and manners of speaking that lead to what is said', async () => {
    expect((await search.ask('perhaps a doctor')).unknown).toEqual([]);
    expect((await search.ask('who sees them')).unknown).toEqual([]);
    expect((await search.ask('matron')).unknown).toEqual(['matron']);
    // Beside words that say little, nothing is found for what nothing here says.
    expect(await search.ask('see the welsh report')).toMatchObject({ unknown: ['welsh'], records: [] });
    expect((await search.ask('wellbeing')).unknown).toEqual([]);
  });

  it('and an English word is not taken for another like it', async () => {
    for (const word of ['policy', 'meals', 'lateral'])
      expect(await search.ask(word), word).toMatchObject({ mended: undefined, records: [] });
  });

  it('nor is a name of a person or a place, in the possessive neither', async () => {
    for (const name of ['Manfred', 'Monty', 'Sloane', 'Slone’s', 'Hardy', 'Leeds', 'Burnley'])
      expect((await search.ask(name)).mended, name).toBeUndefined();
  });

  it('but a mistyped word that says little is taken for itself', async () => {
    expect((await search.ask('insted of a doctor')).mended).toBe('instead of a doctor');
  });

  it('while a word that is still being typed finds what it begins', async () => {
    expect((await search.ask('entitl')).records).toHaveLength(1);
  });

  it('and a phrase in quotation marks is taken to the letter', async () => {
    expect(await search.titles('"wait fell by"')).toEqual([]);
  });
});

it('no question fails, and no English word is changed', async () => {
  const lists = ['english/10', 'english/british/35'];
  const odd = [
    '',
    '?',
    '"',
    '""',
    '“',
    '&',
    '-',
    '1',
    '%',
    '\u0000',
    '😀',
    'constructor',
    '__proto__',
    'toString',
    '中文',
    'a'.repeat(5000),
  ];
  for (const typed of [...odd, ...lists.flatMap((list) => englishLists[list] ?? [])]) {
    const { mended } = await search.ask(typed);
    if (/^[a-z]/.test(typed)) expect(mended, typed).toBeUndefined();
  }
}, 120_000);
