import { expect, it } from 'vitest';
import { checkPublishableFiles } from '../../../src/check.ts';
import { damaged, filesOf, folderIn } from '../../damagedContent.ts';

const sample = folderIn('tests/site/content');
const told = (rename: Record<string, string>) => {
  const { problems } = checkPublishableFiles('content', filesOf(damaged(sample, { says: 'a move', rename })));
  return problems.map(({ file, fault }) => `${file}: ${fault}`);
};
const findings = 'inspections/2020-03/findings';

it.each([
  ['a finding in another inspection', `${findings}/1-health.md`, 'inspections/2024-06/findings/1-health.md'],
  ['a finding of another number', `${findings}/1-health.md`, `${findings}/99-health.md`],
  [
    'a judgement in another inspection',
    'inspections/2020-03/judgements/care.mdx',
    'inspections/2016-05/judgements/care.mdx',
  ],
])('%s is told of once, with the place that it had', (_, from, to) => {
  expect(told({ [from]: to })).toEqual([`${to}: this file was published as ${from}`]);
});

it('a finding that has lost its number is told of once', () => {
  expect(told({ [`${findings}/1-health.md`]: `${findings}/health.md` })).toEqual([
    `${findings}/health.md: the file’s name does not begin with the finding’s number (\`health\`)`,
  ]);
});

it('a number may be written with noughts', () => {
  expect(told({ [`${findings}/1-health.md`]: `${findings}/001-health.md` })).toEqual([]);
});
