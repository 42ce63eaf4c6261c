import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublishable } from '../../src/check.ts';
import { type Imported, Importer } from '../../src/import/importing.ts';
import { jsonLine } from '../../src/import/told.ts';
import { type Part, printed } from './printed.ts';
import { front, prose, report } from './reports.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
  cpSync('tests/site/content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function imported(parts: readonly Part[], name = 'report.pdf'): Promise<Imported> {
  const file = join(folder, name);
  writeFileSync(file, await printed(parts, { footer: 'Inspection of Exampleshire, page' }));
  return new Importer(content).take(file);
}

const read = (path: string) => readFileSync(join(content, path), 'utf8');

describe('a report that is imported', () => {
  it('becomes a draft that passes the check, and says what it holds', async () => {
    const result = await imported(report, 'exampleshire-2025-06-20.pdf');
    expect(JSON.parse(jsonLine(result))).toEqual({
      file: join(folder, 'exampleshire-2025-06-20.pdf'),
      ok: true,
      refused: null,
      authority: 'exampleshire',
      framework: 'plain',
      inspection: '2025-04',
      started: '2025-04-28',
      ended: '2025-05-09',
      published: '2025-06-20',
      leadInspector: 'Ada Sample-Jones',
      grades: { care: 'requires-improvement', adoption: 'good', overall: 'requires-improvement' },
      paragraphs: 3,
      recommendations: 2,
      footnotes: 0,
      warnings: [],
    });
    expect(checkPublishable(content).text('text')).toBe('No errors and no warnings. The content may be published.\n');
  });

  it('keeps the document’s own words, its numbers and its pages', async () => {
    await imported(report);
    expect(read('inspections/2025-04/findings/2.md')).toBe(
      `---\njudgement: care\nofficial: true\nthemes: [health]\nsources: [exampleshire-2025 2]\n---\n\n${prose('Health checks come late')}\n`,
    );
    expect(read('inspections/2025-04/recommendations/02.md')).toContain(
      'themes: [housing]\nsources: [exampleshire-2025 what-needs-to-improve 2]',
    );
    expect(read('sources/exampleshire-2025.yaml')).toContain('first: 3\n    paragraphs: [2]\n    pages: [1]');
    expect(read('inspections/2025-04/judgements/overall.mdx')).toContain(prose('Children in Exampleshire are safe'));
  });

  it('is the draft of an inspection of its own authority, which is written where it is new', async () => {
    const title = { heading: 'Inspection of The Royal Borough of Sample and Test local authority children’s services' };
    const result = await imported([title, ...report.slice(1)]);
    expect(result).toMatchObject({ authority: 'sample-and-test', inspection: 'sample-and-test-2025-04' });
    expect(read('authorities/sample-and-test.yaml')).toBe(
      'name: Royal Borough of Sample and Test\narea: Sample and Test\n',
    );
  });

  it('is refused where the inspection is there already, and nothing is written', async () => {
    await imported(report);
    const before = readdirSync(content, { recursive: true }).length;
    expect((await imported(report)).refused).toBe(
      'This inspection is there already, in inspections/2025-04/; remove that folder and its source first if it is to be made anew.',
    );
    expect(readdirSync(content, { recursive: true })).toHaveLength(before);
  });

  it('is refused where its folder is there, whatever is in it', async () => {
    mkdirSync(join(content, 'inspections/2025-04'));
    expect((await imported(report)).refused).toContain('This inspection is there already, in inspections/2025-04/;');
  });

  it('leaves nothing beside the content, and nothing in it where it is refused', async () => {
    const before = readdirSync(content, { recursive: true }).length;
    const result = await imported([...front.slice(0, 4), { row: ['Children in care', 'Adequate'] }, ...front.slice(5)]);
    expect(result.ok).toBe(false);
    expect(readdirSync(content, { recursive: true })).toHaveLength(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'report.pdf']);
    expect(existsSync(join(content, 'inspections/2025-04'))).toBe(false);
  });
});
