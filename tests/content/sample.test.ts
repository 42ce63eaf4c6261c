import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type FolderName, folders } from '../../src/content/folders.ts';

const sample = 'tests/site/content';

/** What stands above the line in each file of a kind, as written. */
const valuesOf = (folder: FolderName): unknown[] =>
  globSync(folders[folder].pattern, { cwd: sample }).map((file) => {
    const text = readFileSync(join(sample, file), 'utf8');
    return parse(file.endsWith('.yaml') ? text : (text.split(/^---$/m)[1] ?? ''));
  });

interface Shape {
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

/** Of the keys that some values may have, those that none of them has, or, where they may be left out, that all of them have. */
function lacking(shape: Shape, values: readonly unknown[], path = ''): string[] {
  const { properties, required = [], items, anyOf } = shape;
  const lists = values.filter((value) => Array.isArray(value));
  if (items !== undefined) return lacking(items, lists.flat(), path);
  if (anyOf !== undefined)
    return anyOf.flatMap((one) => (one.items || one.properties ? lacking(one, values, path) : []));
  return Object.entries(properties ?? {}).flatMap(([key, below]) => {
    const objects = values.filter((value): value is Record<string, unknown> => value instanceof Object);
    const given = objects.filter((value) => value[key] !== undefined);
    const at = path === '' ? key : `${path}.${key}`;
    if (given.length === 0) return [`${at} is given nowhere`];
    if (!required.includes(key) && given.length === objects.length) return [`${at} is left out nowhere`];
    return lacking(
      below,
      given.map((value) => value[key]),
      at,
    );
  });
}

/** There is one such file in a site, so its keys can only be given or left out, and the sample gives them. */
const single = ['site', 'authorities', 'questions', 'redirects', 'thesaurus', 'youngPeople'];

describe.each(Object.keys(folders) as FolderName[])('the sample’s %s', (folder) => {
  it('give every key somewhere, and leave it out somewhere where it may be', () => {
    const shape = z.toJSONSchema(folders[folder].schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    const told = lacking(shape, valuesOf(folder));
    expect(single.includes(folder) ? told.filter((one) => one.endsWith('given nowhere')) : told).toEqual([]);
  });
});

it('a key that is given nowhere, or left out nowhere, would be found', () => {
  const shape = { properties: { a: {}, b: {}, c: { items: { properties: { d: {} } } } }, required: ['a'] };
  expect(lacking(shape, [{ a: 1, b: 1, c: [{}] }])).toEqual(['b is left out nowhere', 'c is left out nowhere']);
  expect(lacking(shape, [{ a: 1, b: 1, c: [{}] }, { a: 1 }])).toEqual(['c.d is given nowhere']);
});
