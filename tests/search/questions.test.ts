import { describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { catalogue } from '../../src/model/link.ts';
import { addressOf } from '../../src/search/index/questions.ts';

const { records } = checkPublishable('content');
const published = catalogue(records);
const sets = records.questions.flatMap(({ data }) => data.sets);

describe.each(sets)('the questions of the set “$name”', ({ questions }) => {
  it('expect things that there are', () => {
    for (const { expect: expected } of questions)
      for (const one of expected === 'nothing' ? [] : expected) expect(addressOf(published, one)).toMatch(/^[/#]/);
  });

  it('are each asked once', () => {
    const asked = questions.map(({ ask }) => ask.toLowerCase());
    expect(asked.filter((one, place) => asked.indexOf(one) !== place)).toEqual([]);
  });
});
