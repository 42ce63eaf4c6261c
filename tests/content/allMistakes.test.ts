import { expect, it } from 'vitest';
import { checkPublishableFiles } from '../../src/check.ts';
import { damaged, filesOf, folderIn } from '../damagedContent.ts';

const sample = folderIn('tests/site/content');

it('a mistake in one file does not hide a link to nowhere in another, and errors come last', () => {
  const finding = 'inspections/2020-03/findings/1-health.md';
  const folder = damaged(sample, {
    says: 'two mistakes',
    write: { 'updates/2020-07-01.md': '---\ntitle: Too long\ndate: "2020-07-01"\n---\nSee the [page](/nowhere/).\n' },
    change: { [finding]: { 'kind: strength': 'kind: strenght' } },
  });
  const { problems } = checkPublishableFiles('content', filesOf(folder));
  const errors = problems.filter(({ level }) => level === 'error').map(({ file }) => file);
  expect(errors).toContain(finding);
  expect(errors).toContain('updates/2020-07-01.md');
});

it.each([
  ['title: Childrenâ€™s services', 'letters were lost when the text was copied'],
  ['title: "\\u2800"', 'there is no letter or digit in it'],
  ['title: "–"', 'there is no letter or digit in it'],
  ['title: "a\\u034Fb"', 'there is a sign that readers cannot see'],
])('%s is told of', (line, words) => {
  const folder = damaged(sample, {
    says: 'a title',
    write: { 'updates/2020-07-01.md': `---\n${line}\ndate: "2020-07-01"\n---\nWords.\n` },
  });
  expect(checkPublishableFiles('content', filesOf(folder)).text('text')).toContain(words);
});

it('names in scripts that need joiners are accepted', () => {
  const folder = damaged(sample, {
    says: 'a name in Persian',
    write: { 'updates/2020-07-01.md': '---\ntitle: می‌خواهم\ndate: "2020-07-01"\n---\nWords.\n' },
  });
  expect(checkPublishableFiles('content', filesOf(folder)).isPublishable).toBe(true);
});

it('signs that steer a terminal or a build server are written out', () => {
  const folder = new Map(sample).set('a\n::stop-commands::x\u001B[2J.md', Buffer.from('a'));
  const text = checkPublishableFiles('content', filesOf(folder)).text('github');
  expect(text).not.toMatch(/^::stop-commands/m);
  expect(text).not.toContain('\u001B');
});
