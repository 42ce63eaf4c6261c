import { expect, it } from 'vitest';
import { englishBeside, englishLists } from '../../../src/search/index/english.ts';
import { lexiconOf } from '../../../src/search/index/lexicon.ts';
import { record } from '../../../src/search/index/record.ts';
import { openLexicon } from '../../../src/search/shared/lexicon.ts';
import { mendedWord, withForms } from '../../../src/search/shared/spelling.ts';
import { isStopWord, wordsOf } from '../../../src/search/shared/words.ts';
import { catalogue } from '../../samples.ts';

it('no British word or spelling is changed into one that the site has', () => {
  const text =
    'Adoption, assessment, a board, care, a child, depth, a director, an executive, focused goals, a headline, homes, leaders left, managers managed, police, stable status, stopped, teachers, teenagers, trauma';
  const file = lexiconOf(catalogue(), [record({ url: '/a/', kind: 'finding', title: '', text })]);
  const lexicon = openLexicon(file);
  const beside = new Set([...englishBeside(file).values()].flat());
  const known = withForms(lexicon, [...beside].filter(lexicon.isKnown));
  const changed = (word: string) =>
    !isStopWord(word) && !lexicon.isKnown(word) && mendedWord(word, known) !== undefined && !beside.has(word);
  // The build asks another list for most of these words.
  const lists = [...(englishLists['english'] ?? []), ...(englishLists['english/british'] ?? [])];
  const rare = ['dept', 'focussed', 'gaols', 'hardline', 'manged', 'soya', 'swop', 'tracheas', 'traumata'];
  expect([...lists, ...rare].flatMap(wordsOf).filter(changed)).toEqual([]);
  expect(changed('adoptoin')).toBe(true);
  // A form that the site does not have is one of its words mistyped.
  expect(mendedWord('adoptng', lexicon)).toBeUndefined();
  expect(mendedWord('adoptng', known)).toBe('adopting');
}, 30_000);
