import { type Lexicon, openLexicon } from '../../../src/search/shared/lexicon.ts';

/** A small lexicon with one of each kind of entry. */
export function sampleLexicon(): Lexicon {
  return openLexicon({
    featured: '2018-06',
    weak: ['ofsted'],
    words: [
      'adopters',
      'adoption',
      'accommodation',
      'dentist',
      'employment',
      'missing',
      'pathway',
      'permanence',
      'plan',
    ],
    same: [['accommodation', 'housing']],
    oneWay: [
      [['runaway', 'run away'], ['missing']],
      [['job', 'apprenticeship'], ['employment']],
    ],
    terms: [
      [['Pathway plan'], ['leaving care plan']],
      [['Care leaver'], []],
    ],
    themes: { health: ['Health and mental health', 'doctor'] },
    names: { kind: {}, judgement: { adoption: 'Adoption' }, theme: { health: 'Health' }, inspection: {} },
  });
}
