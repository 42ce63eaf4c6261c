import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { parse } from 'node-html-parser';
import { markdownToHtml, mdxToHast } from 'satteri';
import { expect } from 'vitest';
import type { CheckedContent } from '../../src/content/check.ts';
import { type Entry, type FolderName, folders } from '../../src/content/folders.ts';
import { csv } from '../../src/exports/csv.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { json } from '../../src/exports/json.ts';
import { tables } from '../../src/exports/tables.ts';
import { catalogue } from '../../src/model/link.ts';
import { searchRecords } from '../../src/search/index/records.ts';
import { plainText } from '../../src/text/plain.ts';
import type { Folder } from './damage.ts';

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
    file: (id) => new RegExp(`^inspections/${id.replace('/', '/judgements/')}\\.mdx$`),
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
export function publish(checked: CheckedContent): Published {
  const all = catalogue(checked.records);
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
export function expectLocated(folder: string, checked: CheckedContent): void {
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
    const path = join(folder, file.slice('content/'.length));
    if (!existsSync(path)) expect(fault).toMatch(/missing|gone/);
    else {
      const lines = readFileSync(path, 'utf8').split('\n');
      expect(line, `${file}:${line}:${column} ${fault}`).toBeLessThanOrEqual(lines.length);
      expect(column, `${file}:${line}:${column} ${fault}`).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
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

/** Asserts that every file of a folder is an entry, and that each changed one is read as Astro reads it. */
export async function expectRead(folder: Folder, changed: ReadonlySet<string>, checked: CheckedContent): Promise<void> {
  const entries = Object.entries(checked.records).flatMap(([name, all]) =>
    all.map((entry: Entry<unknown>) => ({ name: name as FolderName, entry })),
  );
  const files = [...folder.keys()].filter((file) => !/(^|\/)(\.|README\.md$)|^register\.txt$/.test(file)).sort();
  expect(entries.map(({ entry }) => entry.file).sort()).toEqual(files);
  for (const { name, entry } of entries.filter(({ entry }) => changed.has(entry.file))) {
    const { data, body } = readAsAstro(entry.file, (folder.get(entry.file) ?? '').toString());
    expect(folders[name].schema.parse(data), entry.file).toEqual(entry.data);
    expect(body, entry.file).toBe(entry.body);
    expect(await renderedText(body, entry.file.endsWith('.mdx')), entry.file).toBe(plainText(entry.body));
  }
}

function readAsAstro(file: string, text: string): { data: unknown; body: string } {
  const isYaml = file.endsWith('.yaml');
  // Astro reads both with one reader; a file of keys is put between lines of hyphens here.
  const whole = isYaml ? `---\n${text.replace(/^\uFEFF?(?:---[ \t]*\r?\n)?/, '')}\n---\n` : text;
  const { frontmatter, content } = parseFrontmatter(whole, { frontmatter: 'empty-with-lines' });
  return { data: frontmatter, body: isYaml ? '' : content.trim() };
}

interface Rendered {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Rendered[];
}

/** The words of prose as the site’s own renderer shows them. */
async function renderedText(body: string, isMdx: boolean): Promise<string> {
  const features = { smartPunctuation: false, gfm: false, frontmatter: false };
  const text = isMdx
    ? hastText((await mdxToHast(body, { features })) as unknown as Rendered)
    : parse((await markdownToHtml(body, { features })).html.replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')).textContent;
  return text.replace(/\s+/g, ' ').trim();
}

function hastText(node: Rendered): string {
  if (node.tagName === 'img') return String(node.properties?.['alt'] ?? '');
  return (node.value ?? '') + (node.children ?? []).map(hastText).join('');
}
