import { expect, it } from 'vitest';
import { checked } from './ownContent.ts';

// A content may have none.
const sets = checked.records.questions.flatMap(({ data }) => data.sets);

it('each question is asked once in its set', () => {
  const twice = sets.flatMap((set) => {
    const asked = set.questions.map(({ ask }) => ask.toLowerCase());
    return asked.filter((one, place) => asked.indexOf(one) !== place).map((one) => `${set.name}: ${one}`);
  });
  expect(twice).toEqual([]);
});
