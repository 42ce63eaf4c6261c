import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { expect } from 'vitest';
import type { CheckedSite } from '../../src/check.ts';
import { textsOf } from '../../src/content/read/files.ts';
import { csv } from '../../src/exports/csv.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { json } from '../../src/exports/json.ts';
import { tables } from '../../src/exports/tables.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { invisibleIn } from '../../src/text/invisibleCharacters.ts';
import { markdownFeatures } from '../../src/text/markdown.ts';
import { plainText } from '../../src/text/plain.ts';
import { type Folder, filesOf } from '../damagedContent.ts';

/** Everything that the site says as data: table → rows. */
export type Published = Record<string, Record<string, unknown>[]>;

/** What each row says by itself, and not through a framework, a theme or another inspection; and the file it stands for. */
const own: Record<string, { keys: string[]; file: (id: string) => RegExp }> = {
  findings: {
    keys: ['id', 'url', 'inspection', 'judgement', 'number', 'kind', 'title', 'text', 'themes', 'sources'],
    file: (id) => new RegExp(`^inspections/${id.replace('/', '/findings/0*')}(-[^/]*)?\\.md$`),
  },
  judgements: {
    keys: ['id', 'url', 'inspection', 'area', 'grade', 'headline', 'summary', 'sources'],
    // Grades alone stand in the inspection’s own file.
    file: (id) => new RegExp(`^inspections/${id.replace('/', '/(?:judgements/')}|inspection)\\.mdx$`),
  },
  statistics: {
    keys: ['id', 'url', 'inspection', 'value', 'unit', 'text', 'themes', 'sources'],
    file: (id) => new RegExp(`^inspections/${id.replace('/', '/statistics/')}\\.md$`),
  },
  recommendations: {
    keys: ['id', 'url', 'inspection', 'number', 'title', 'text', 'themes', 'findings', 'sources'],
    file: (id) => new RegExp(`^inspections/${id.replace('/recommendation-', '/recommendations/0*')}(-[^/]*)?\\.md$`),
  },
  themes: { keys: ['id', 'url', 'name', 'definition', 'aliases'], file: (id) => new RegExp(`^themes/${id}\\.md$`) },
  glossary: { keys: ['id', 'url', 'name', 'definition', 'aliases'], file: (id) => new RegExp(`^glossary/${id}\\.md$`) },
};

/** Makes all data that the site would publish of content that passed the check. */
export function publish({ catalogue: all }: CheckedSite): Published {
  if (all === undefined) throw new Error('this content has mistakes');
  atomFeed(all, (path) => `https://example.org${path}`);
  searchRecords(all);
  return Object.fromEntries(
    tables.map((table) => {
      const rows = table.rows(all, (path) => path);
      csv(table, rows);
      return [table.id, JSON.parse(json(rows)) as Record<string, unknown>[]];
    }),
  );
}

/** Asserts that content which was refused says so in located, plain messages. */
export function expectLocated(folder: Folder, checked: CheckedSite): void {
  const texts = new Map(textsOf(filesOf(folder)).texts.map(({ file, text }) => [file, text]));
  const text = checked.text('text');
  expect(text).not.toMatch(/undefined|\[object|NaN|\n {4}at |Error:|node_modules/);
  const { errors, problems } = JSON.parse(checked.text('json')) as {
    errors: number;
    problems: { file: string; line: number; column: number; fault: string; cure: string }[];
  };
  expect(errors).toBeGreaterThan(0);
  for (const { file, line, column, fault, cure } of problems) {
    expect(fault).not.toBe('');
    expect(cure).not.toBe('');
    const text = texts.get(file.slice('content/'.length));
    if (text === undefined) continue;
    const lines = text.split('\n');
    expect(line, `${file}:${line}:${column} ${fault}`).toBeLessThanOrEqual(lines.length);
    expect(column, `${file}:${line}:${column} ${fault}`).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
}

/** Asserts that content which passed says the same as before, but for the files that were changed. */
export function expectSame(before: Published, after: Published, isChanged: (file: RegExp) => boolean): void {
  for (const [table, { keys, file }] of Object.entries(own)) {
    const pick = (row: Record<string, unknown> | undefined) => row && keys.map((key) => row[key]);
    for (const row of before[table] ?? []) {
      const id = String(row['id']);
      if (isChanged(file(id))) continue;
      expect(pick(after[table]?.find((other) => other['id'] === id)), `${table} ${id}`).toEqual(pick(row));
    }
  }
}

/** Asserts that every file of a folder is an entry, and that the prose of each changed one reads as the renderer shows it. */
export function expectRead(folder: Folder, changed: ReadonlySet<string>, checked: CheckedSite): void {
  const entries = Object.values(checked.records).flat();
  const files = [...folder.keys()]
    .filter((file) => !/(^|\/)(\.|README\.md$)|^register\.txt$|^images\//.test(file))
    .sort();
  expect(entries.map((entry) => entry.file).sort()).toEqual(files);
  for (const { file, prose } of entries) {
    if (!changed.has(file)) continue;
    const { html } = markdownToHtml(prose, { features: markdownFeatures });
    expect(invisibleIn(html), file).toEqual([]);
    const page = parse(html.replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1'));
    const made = page.querySelectorAll('*').map(({ rawTagName }) => rawTagName);
    expect(made.filter((name) => !/^(?:p|h[2-6]|blockquote|[ou]l|li|hr|em|strong|code|br|a)$/.test(name))).toEqual([]);
    expect(page.textContent.replace(/\s+/g, ' ').trim(), file).toBe(plainText(prose));
  }
}
