import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FolderName, folders } from '../../src/content/folders.ts';
import type { KeyPath } from '../../src/content/problem.ts';
import { allowedKeys } from '../../src/content/read/allowedKeys.ts';
import { splitFrontMatter } from '../../src/content/read/frontMatter.ts';
import { homeOf } from '../../src/content/read/names.ts';
import { readYaml } from '../../src/content/read/yaml.ts';

interface Example {
  file: string;
  folder: FolderName;
  value: unknown;
}

const path = 'content/README.md';
/** A content that was brought from elsewhere may come without it. */
const guide = existsSync(path) ? readFileSync(path, 'utf8') : '';

/** The examples of the guide: code blocks that name the file they stand for. */
const examples = [...guide.matchAll(/^```\w+ content\/(\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => {
  const parts = file.endsWith('.yaml') ? { values: text } : splitFrontMatter(text);
  if (!('values' in parts)) throw new Error(`${file}: ${parts.fault}`);
  const { folder } = homeOf(file);
  if (folder === undefined) throw new Error(`content/${file} has no place in content/`);
  return { file, folder, value: readYaml(parts.values).value } satisfies Example;
});

/** Every key used below a value, as paths without the positions in lists: `areas.parent`. */
function usedKeys(value: unknown, path: KeyPath = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedKeys(item, [...path, 0]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [named([...path, key]), ...usedKeys(below, [...path, key])]);
}

const named = (path: KeyPath) => path.filter((part) => typeof part === 'string').join('.');

/** Every key that the schema allows at the places the example reaches. */
function knownKeys(folder: FolderName, value: unknown, path: KeyPath = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => knownKeys(folder, item, [...path, 0]));
  if (typeof value !== 'object' || value === null) return [];
  const here = allowedKeys(folders[folder].schema, path).map((key) => named([...path, key]));
  return [...here, ...Object.entries(value).flatMap(([key, below]) => knownKeys(folder, below, [...path, key]))];
}

describe.runIf(guide !== '')('the guide to the content', () => {
  test.each(examples)('the example of $file is accepted by its schema', ({ folder, value }) => {
    expect(folders[folder].schema.safeParse(value).error?.issues).toBeUndefined();
  });

  test.each(Object.keys(folders) as FolderName[])('every key of %s has an example', (folder) => {
    const own = examples.filter((example) => example.folder === folder);
    expect(own).not.toEqual([]);
    const used = new Set(own.flatMap(({ value }) => usedKeys(value)));
    const missing = own.flatMap(({ value }) => knownKeys(folder, value)).filter((key) => !used.has(key));
    expect([...new Set(missing)]).toEqual([]);
  });
});
