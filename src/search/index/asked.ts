import { createHash } from 'node:crypto';
import type { Catalogue } from '../../model/nouns.ts';
import { type AskedFile, searchFiles } from '../shared/files.ts';
import { subjectStems } from '../shared/words.ts';
import { addressOf } from './questions.ts';
import type { SearchRecord } from './record.ts';

/** What answered fewer of the questions with a word is left out: a quarter of what is sent, for no answer that was measured. */
const leastShare = 0.05;

/**
 * What the words of questions were answered by, as files by their paths, and what the lexicon tells of these. Who asks in words
 * that no record has is so led to what answered others who did.
 */
export function askedOf(catalogue: Catalogue, records: readonly SearchRecord[], questions: Catalogue['questions']) {
  const places = new Map(records.map(({ url }, place) => [url, place]));
  const known = new Map<string, { questions: number; answers: Map<number, number> }>();
  for (const { ask, expect } of questions) {
    if (expect === 'nothing') continue;
    const answers = expect.flatMap((answer) => places.get(addressOf(catalogue, answer) ?? '') ?? []);
    if (answers.length === 0) continue;
    for (const stem of new Set(subjectStems(ask).filter((stem) => /^[a-z]+$/.test(stem)))) {
      const one = known.get(stem) ?? { questions: 0, answers: new Map<number, number>() };
      known.set(stem, one);
      one.questions += 1;
      for (const record of answers) one.answers.set(record, (one.answers.get(record) ?? 0) + 1);
    }
  }
  const stems = [...known].sort(([one], [other]) => (one < other ? -1 : 1));
  const letters = Map.groupBy(stems, ([stem]) => stem.charAt(0));
  const parts = [...letters].map(([letter, own]): [letter: string, AskedFile] => [
    letter,
    Object.fromEntries(
      own.map(([stem, { questions, answers }]) => [
        stem,
        [questions, [...answers].filter(([, times]) => times >= leastShare * questions)],
      ]),
    ),
  ]);
  // Records are told by their places: of another edition they would be others.
  const edition = createHash('sha256')
    .update(JSON.stringify([[...places.keys()], parts]))
    .digest('hex')
    .slice(0, 10);
  return {
    asked: { edition, letters: [...letters.keys()].join('') },
    files: new Map(parts.map(([letter, file]) => [searchFiles.asked(edition, letter), file])),
  };
}
