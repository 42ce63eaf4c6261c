import { expect, it } from 'vitest';
import { addressOf } from '../../src/search/index/questions.ts';
import { checked, published } from './ownContent.ts';

// A content may have none.
const sets = checked.records.questions.flatMap(({ data }) => data.sets);
const questions = sets.flatMap((set) => set.questions);

it('the questions expect things that there are', () => {
  const expected = questions.flatMap((question) => (question.expect === 'nothing' ? [] : question.expect));
  for (const one of expected) expect(addressOf(published, one), String(one)).toMatch(/^[/#]/);
});

it('each question is asked once in its set', () => {
  const twice = sets.flatMap((set) => {
    const asked = set.questions.map(({ ask }) => ask.toLowerCase());
    return asked.filter((one, place) => asked.indexOf(one) !== place).map((one) => `${set.name}: ${one}`);
  });
  expect(twice).toEqual([]);
});
