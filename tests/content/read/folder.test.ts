import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPublishable } from '../../../src/check.ts';
import { filesIn } from '../../../src/content/read/folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of each file that nothing can be made of. */
const faults = () => (filesIn(folder) ?? []).flatMap((one) => ('fault' in one ? [[one.file, one.fault]] : []));

it('files are found below folders, in the order of their paths', () => {
  mkdirSync(join(folder, 'themes'));
  writeFileSync(join(folder, 'themes/health.md'), 'b');
  writeFileSync(join(folder, 'site.yaml'), 'a');
  expect(filesIn(folder)).toEqual([
    { file: 'site.yaml', bytes: Buffer.from('a') },
    { file: 'themes/health.md', bytes: Buffer.from('b') },
  ]);
});

it('a folder of another program, such as .git, is left alone', () => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config.yaml'), 'a');
  expect(filesIn(folder)).toEqual([]);
});

it.each([
  ['/etc/hostname', 'this link leads out of content/'],
  ['not-there.md', 'this link leads to a file that does not exist'],
  ['.', 'this link leads out of content/'],
  ['below', 'this is no file'],
])('a link to %s is refused', (target, fault) => {
  mkdirSync(join(folder, 'below'));
  symlinkSync(target, join(folder, 'link.md'));
  expect(faults()).toEqual([['link.md', fault]]);
});

it('a link to a file of the same content is read as that file', () => {
  writeFileSync(join(folder, 'a.md'), 'words');
  symlinkSync('a.md', join(folder, 'b.md'));
  expect(filesIn(folder)?.at(1)).toEqual({ file: 'b.md', bytes: Buffer.from('words') });
});

it('a file whose name is no text is refused', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64])]), 'words');
  expect(faults()).toHaveLength(1);
});

it.skipIf(process.getuid?.() === 0)('a file or folder that may not be read is refused', () => {
  mkdirSync(join(folder, 'themes'), { mode: 0 });
  writeFileSync(join(folder, 'site.yaml'), 'a', { mode: 0 });
  expect(faults()).toEqual([
    ['site.yaml', 'this file cannot be read'],
    ['themes', 'this folder cannot be read'],
  ]);
  chmodSync(join(folder, 'themes'), 0o700);
});

it('a folder that is not there, or is a file, is told of in one sentence', () => {
  writeFileSync(join(folder, 'file'), 'a');
  for (const path of [join(folder, 'none'), join(folder, 'file')]) {
    expect(checkPublishable(path).text('text')).toContain(`there is no such folder (\`${relative('', path)}\`)`);
  }
});
