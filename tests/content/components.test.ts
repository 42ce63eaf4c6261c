import { describe, expect, it } from 'vitest';
import { componentProblems } from '../../src/content/rules/components.ts';
import { content } from '../../src/content/rules/content.ts';
import { forbiddenSyntaxProblems } from '../../src/content/rules/forbiddenSyntax.ts';
import { proseOf } from '../../src/content/rules/parsedProse.ts';
import { saidComponents } from '../../src/model/saidComponents.ts';
import { entry, records } from '../samples.ts';

const page = 'inspections/2020-03/for-young-people';
const said = (body: string) =>
  saidComponents(records({ youngPeople: [entry('youngPeople', page, {}, body)] })).youngPeople[0]?.prose;
const problemsOf = (file: string, body: string) => {
  const prose = proseOf(file, body);
  const problems = [...forbiddenSyntaxProblems(prose), ...componentProblems(prose, content(records(), []))];
  return problems.map(({ fault, cure }) => `${fault}; ${cure}`);
};

describe('a component says', () => {
  it.each([
    ['<Authority /> was inspected.', 'Anyshire Council was inspected.'],
    ['<Publisher /> made this.', 'Anyshire readers made this.'],
    ['The grade was <Grade area="care" />.', 'The grade was fair.'],
    ['See <Finding n={1}>what *doctors* said</Finding>.', 'See [what *doctors* said](/2020-03/care/#finding-1).'],
    ['1 < 2, and no component.', '1 < 2, and no component.'],
  ])('%j: %j', (body, words) => {
    expect(said(body)).toBe(words);
  });
});

describe('a component is refused', () => {
  it.each([
    ['<Finding n={99}>words</Finding>', 'this inspection has no finding of this name (`99`); use one that it has'],
    [
      '<Finding n="one">words</Finding>',
      'this component is not written as it should be (`<Finding>`); write it as in `<Finding n={48}>words</Finding>`',
    ],
    [
      '<Finding n={1}>…</Finding>',
      'this component is not written as it should be (`<Finding>`); write it as in `<Finding n={48}>words</Finding>`',
    ],
    ['[a <Finding n={1}>b</Finding>](/about/)', 'a link stands within another (`<Finding>`); keep one of the two'],
    [
      '<Finding n={1}>[a](/about/)</Finding>',
      'this component is not written as it should be (`<Finding>`); write it as in `<Finding n={48}>words</Finding>`',
    ],
    [
      'In `<Authority />` code',
      'this component is not written as it should be (`<Authority>`); write it as in `<Authority />`',
    ],
    [
      '<Grade area={process.exit()} />',
      'this component is not written as it should be (`<Grade>`); write it as in `<Grade area="adoption" />`',
    ],
    [
      '<Grade area="caer" />',
      'this inspection has no area of this name (`caer`: did you mean `care`?); use one that it has',
    ],
  ])('%j', (body, words) => {
    expect(problemsOf(`${page}.mdx`, body)).toEqual([words]);
  });

  it('in a heading, whose words are its address', () => {
    expect(problemsOf('pages/about.mdx', '## About <Authority />')).toEqual([
      'a heading has no components (`<Authority>`); write the words themselves: they are its address too',
    ]);
  });

  it('outside an inspection where it names none', () => {
    expect(problemsOf('pages/about.mdx', '<Grade area="care" />')).toEqual([
      'the component names no inspection (`<Grade>`); write one into it, for example `inspection="2024-03"`',
    ]);
    expect(problemsOf('pages/about.mdx', '<Grade area="care" inspection="2020-03" />')).toEqual([]);
  });
});
