import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoKilled, writeAll } from '../../src/import/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('files that belong together', () => {
  it('are written all, and nothing is left beside them', () => {
    writeAll(
      join(folder, 'content'),
      new Map([
        ['sources/a.yaml', 'a'],
        ['inspections/b/c.md', 'c'],
      ]),
      'inspections/b',
    );
    expect(readdirSync(join(folder, 'content'), { recursive: true }).sort()).toEqual([
      'inspections',
      'inspections/b',
      'inspections/b/c.md',
      'sources',
      'sources/a.yaml',
    ]);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it('are written not at all where one of them cannot be', () => {
    writeFileSync(join(folder, 'content/inspections'), 'a file where a folder should be');
    expect(() =>
      writeAll(
        join(folder, 'content'),
        new Map([
          ['sources/a.yaml', 'a'],
          ['inspections/b/c.md', 'c'],
        ]),
        'inspections/b',
      ),
    ).toThrow();
    expect(readdirSync(join(folder, 'content'), { recursive: true }).sort()).toEqual(['inspections', 'sources']);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it('are taken back where the program was killed between two of them', () => {
    const content = join(folder, 'content');
    const killed = spawnSync(process.execPath, ['-e', '']).pid;
    const made = join(folder, `.content-import-${killed}-x`);
    for (const [path, text] of [
      [join(made, 'single/sources/a.yaml'), 'a'],
      [join(made, 'moving/inspections/b/c.md'), 'c'],
      [join(content, 'sources/a.yaml'), 'a'],
      [join(content, 'sources/other.yaml'), 'b'],
    ] as const) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    undoKilled(content);
    expect(readdirSync(join(content, 'sources'))).toEqual(['other.yaml']);
    expect(readdirSync(folder)).toEqual(['content']);
  });
});
