import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { catalogue } from '../../src/model/link.ts';
import { expectedAddress, questionSets } from './questions.ts';

const published = catalogue(checkPublishable('content').records);

describe.each(questionSets())('the questions of the set “$name”', ({ questions }) => {
  it('expect things that there are', () => {
    for (const { expect: expected } of questions)
      for (const one of expected === 'nothing' ? [] : expected)
        expect(expectedAddress(published, one)).toMatch(/^[/#]/);
  });

  it('are each asked once', () => {
    const asked = questions.map(({ ask }) => ask.toLowerCase());
    expect(asked.filter((one, place) => asked.indexOf(one) !== place)).toEqual([]);
  });
});

it('there are at least eighty questions', () => {
  expect(questionSets().flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(80);
});
