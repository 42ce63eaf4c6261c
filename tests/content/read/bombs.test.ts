import { expect, it } from 'vitest';
import { checkFiles } from '../../../src/content/check.ts';
import { readContent } from '../../../src/content/read/readContent.ts';
import { problems } from '../../../src/content/rules.ts';
import { nothingElse } from '../rules/told.ts';

const withBody = (body: string) => [
  { file: 'glossary/x.md', bytes: Buffer.from(`---\nname: A term\n---\n\nWords ${body}`) },
];

// What doubles the time of a reader of Markdown with every few signs, or its memory.
it.each(['**a*b ', '<!--', '[a][b ', '![', '> ', '1. ', '- ', '`a', '&amp;', '<b>', '(', '{'])(
  'prose of 190,000 letters of %j is refused without being taken apart',
  (signs) => {
    const begun = performance.now();
    const { records, unread, problems: own } = readContent('c', withBody(signs.repeat(190_000 / signs.length)));
    const said = [...own, ...problems(records, { ...nothingElse, unread })].filter(
      ({ file }) => file === 'glossary/x.md',
    );
    expect(said.map(({ fault }) => fault)).toEqual(['the text is too long']);
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);

const many = (name: string) => Array.from({ length: 10_000 }, (_, index) => `${name}${index}`);

it.each([
  ['names above the line that nothing has', 'themes/x.md', `---\nname: A theme\nrelated: [${many('t')}]\n---\n\nA.`],
  ['keys', 'site.yaml', many('k').join(': a\n')],
])('10,000 %s are told of in seconds', (_, file, text) => {
  const begun = performance.now();
  const { problems } = checkFiles('c', [{ file, bytes: Buffer.from(text) }], () => []);
  expect(problems.filter((one) => one.file === file)).not.toEqual([]);
  expect(performance.now() - begun).toBeLessThan(6000);
});
