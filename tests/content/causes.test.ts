import { expect, it } from 'vitest';
import { ofOneCause, withoutConsequences } from '../../src/content/causes.ts';
import { error } from '../../src/content/problem.ts';

const uncited = (sentence: number) =>
  error('sources/report.yaml', [], `nothing restates \`care ${sentence}\``, 'name it');

it('three problems of one cause are told of one by one', () => {
  const three = [1, 2, 3].map(uncited);
  expect(ofOneCause(three, ({ file }) => file)).toEqual(three);
});

it('of more, the first stands for all and says how many they are', () => {
  const many = Array.from({ length: 266 }, (_, index) => uncited(index + 1));
  expect(ofOneCause(many, ({ file }) => file).map(({ fault }) => fault)).toEqual([
    'nothing restates `care 1`, and 265 more like it',
  ]);
});

it('problems of other causes stand by themselves', () => {
  const other = error('sources/letter.yaml', [], 'nothing restates `letter`', 'name it');
  const many = [uncited(1), uncited(2), uncited(3), uncited(4), other];
  expect(ofOneCause(many, ({ file }) => file)).toHaveLength(2);
});

it('of problems that bear the name of one cause, the first tells how many come of it', () => {
  const named = (file: string, cause?: string) => error(file, [], 'no theme has this name', 'name one', cause);
  const all = [
    named('1.md', 'themes a'),
    named('2.md'),
    named('3.md', 'themes a'),
    named('4.md', 'themes b'),
    named('5.md'),
  ];
  expect(withoutConsequences(all).map(({ file, fault }) => `${file}: ${fault}`)).toEqual([
    '1.md: no theme has this name; 1 more mistake comes of it',
    '2.md: no theme has this name',
    '4.md: no theme has this name',
    '5.md: no theme has this name',
  ]);
});
