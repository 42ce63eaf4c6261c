import { expect, it } from 'vitest';
import { addressOf } from '../../../src/search/index/questions.ts';
import { published } from '../../site/published.ts';

it('what answers a question is of the first page’s inspection, or of the one that it names', () => {
  expect(addressOf(published, 'judgement care')).toBe('/2020-03/care/');
  expect(addressOf(published, 'finding 2024-06/8')).toBe('/2024-06/leaving-care/#finding-8');
  expect(addressOf(published, 'page 2024-06/evidence')).toBe('/2024-06/evidence/');
});

it('what there is not has no address', () => {
  expect(addressOf(published, 'finding 2020-03/99')).toBeUndefined();
});

it('all that answers the questions of the sample is there', () => {
  const answers = published.questions.flatMap(({ expect }) => (expect === 'nothing' ? [] : expect));
  expect(answers.filter((one) => addressOf(published, one) === undefined)).toEqual([]);
});
