import { expect, it } from 'vitest';
import { askedOf } from '../../../src/search/index/asked.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { catalogue } from '../../samples.ts';

const made = catalogue();
const records = searchRecords(made);
const place = (wanted: string) => records.findIndex(({ url }) => url === wanted);
const questions = [
  { ask: 'a medic for kids', expect: [1] },
  { ask: 'Is there a medic?', expect: [1, 'theme health'] },
  { ask: 'medic in 2020', expect: 'nothing' as const },
  { ask: 'medic for pets', expect: [99] },
];
const { asked, files } = askedOf(made, records, questions);
const finding = place('/2020-03/care/#finding-1');

it('a word leads to what answered the questions that had it, each as often as it did', () => {
  expect(files.get(`search/asked/${asked.edition}-m.json`)).toEqual({
    medic: [
      2,
      [
        [finding, 2],
        [place('/themes/health/'), 1],
      ],
    ],
  });
});

it('words are their stems, and neither figures nor words that only join', () => {
  expect(asked.letters).toBe('cm');
  expect(files.get(`search/asked/${asked.edition}-c.json`)).toEqual({ child: [1, [[finding, 1]]] });
});

it('what seldom answered a word is left out', () => {
  const often = Array.from({ length: 20 }, (_, number) => ({ ask: `medic ${'a'.repeat(number)}`, expect: [1] }));
  const seldom = askedOf(made, records, [...often, { ask: 'medic', expect: ['theme health'] }]);
  expect(seldom.files.get(`search/asked/${seldom.asked.edition}-m.json`)).toEqual({ medic: [21, [[finding, 20]]] });
});

it('files of other records, or of the same in another order, are called otherwise', () => {
  expect(askedOf(made, [...records].reverse(), questions).asked.edition).not.toBe(asked.edition);
});

it('where nobody asked anything there is no file', () => {
  expect(askedOf(made, records, []).asked.letters).toBe('');
});
