import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/shared/question.ts';
import { sampleLexicon } from './sampleLexicon.ts';

const question = (typed: string, mends = true) => understand(typed, sampleLexicon(), mends);
const asked = (typed: string) => question(typed).concepts.map((concept) => concept.asked);
const ways = (typed: string) => question(typed).concepts.map((concept) => concept.ways.map(({ text }) => text));

describe('a question', () => {
  it('is taken apart into what it asks about, without the words that only join', () => {
    expect(asked('What happens with a dentist and adoption?')).toEqual(['happens', 'dentist', 'adoption']);
  });

  it('keeps the names that the thesaurus knows together', () => {
    expect(asked('a leaving care plan for a dentist')).toEqual(['leaving care plan', 'dentist']);
  });

  it('is asked in the words of the report too', () => {
    expect(ways('runaways')).toEqual([['runaways', 'missing']]);
    expect(ways('leaving care plan')).toEqual([['leaving care plan', 'pathway plan']]);
  });

  it('leads from a plain word to the word of the report and not back', () => {
    expect(ways('missing')).toEqual([['missing']]);
  });

  it('leads both ways between words that mean the same', () => {
    expect(ways('housing')).toEqual([['housing', 'accommodation']]);
    expect(ways('accommodation')).toEqual([['accommodation', 'housing']]);
  });

  it('names the themes that it speaks of', () => {
    expect(question('doctor').concepts[0]?.themes).toEqual(['health']);
  });

  it('weighs words that stand for the whole site less', () => {
    const [council, dentist] = question('council dentist').concepts;
    expect(council?.weight).toBeLessThan(dentist?.weight ?? 0);
  });

  it('of joining words only is asked for them, and an empty one for nothing', () => {
    expect(asked('what about this')).toEqual(['what', 'about', 'this']);
    expect(asked('  ')).toEqual([]);
  });
});

describe('a phrase in quotation marks', () => {
  it('is taken to the letter and never mended', () => {
    const { concepts, mended } = question('"accomodation plan" dentist');
    expect(concepts[0]).toEqual({
      asked: 'accomodation plan',
      weight: 1,
      ways: [{ text: 'accomodation plan', weight: 1 }],
      themes: [],
      isQuoted: true,
    });
    expect(mended).toBeUndefined();
  });

  it('may stand in curly marks, and empty marks are nothing', () => {
    expect(question('“pathway plan”').concepts[0]?.isQuoted).toBe(true);
    expect(question('"" dentist').concepts.map(({ isQuoted }) => isQuoted)).toEqual([false]);
  });
});

describe('a typing error', () => {
  it('is mended, and the mended question told', () => {
    expect(question('"pathway plan" accomodation').mended).toBe('"pathway plan" accommodation');
  });

  it('is left where the reader wants it so', () => {
    expect(question('accomodation', false)).toMatchObject({ mended: undefined, concepts: [{ asked: 'accomodation' }] });
  });
});
