import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAll } from '../../src/import/write.ts';

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
});
