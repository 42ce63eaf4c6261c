import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checked, content } from './ownContent.ts';

// From the disk, so that a file that cannot be read is among them.
const files = globSync('**/*.*', { cwd: content }).sort();

it('there are files', () => {
  expect(files.length).toBeGreaterThan(10);
});

it.each(files)('%s is right', (file) => {
  expect(checked.problems.filter((problem) => problem.file === file && problem.level === 'error')).toEqual([]);
});

it('nothing is wrong with what they say together', () => {
  expect(checked.problems.filter(({ file, level }) => !files.includes(file) && level === 'error')).toEqual([]);
});
