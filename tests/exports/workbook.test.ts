import { type ReadOptions, readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../src/exports/workbook.ts';
import { catalogue } from '../samples.ts';

const site = catalogue();
const made = (origin = 'https://site.test') => workbook(site, site.featured, (path) => `${origin}${path}`);
const sheetsOf = async (bytes: Uint8Array, options?: ReadOptions) =>
  new Map((await readXlsx(bytes, options)).sheets.map((sheet) => [sheet.name, sheet]));
let sheets: Map<string, unknown[][]>;

beforeAll(async () => {
  sheets = new Map([...(await sheetsOf(await made()))].map(([name, { rows }]) => [name, rows]));
});

/** The cells of a column, below its name. */
function column(sheet: string, name: string): unknown[] {
  const [header = [], ...rows] = sheets.get(sheet) ?? [];
  return rows.map((row) => row[header.indexOf(name)]);
}

describe('the workbook of an inspection', () => {
  it('has a sheet for each of its tables that has rows, and sheets that say what it is and what the columns mean', () => {
    expect([...sheets.keys()]).toEqual([
      'About',
      'Inspections',
      'Judgements',
      'Findings',
      'Recommendations',
      'Statistics',
      'Events',
      'Sources',
      'Columns',
    ]);
  });

  it('keeps ids as text, which a spreadsheet would take for a month, and numbers as numbers', () => {
    expect(column('Inspections', 'id')).toEqual(['2020-03']);
    expect(column('Findings', 'number')).toEqual([1]);
    expect(column('Statistics', 'value')).toEqual([1204]);
  });

  it('marks ids as text, so that they stay what they are when a cell is edited', async () => {
    const cells = (await sheetsOf(await made(), { readStyles: true })).get('Findings')?.cells;
    const [id, number] = ['id', 'number'].map((name) => sheets.get('Findings')?.[0]?.indexOf(name));
    expect(cells?.get(`1,${id}`)?.style?.numFmt).toBe('@');
    expect(cells?.get(`1,${number}`)?.style?.numFmt).not.toBe('@');
  });

  it('names an address only where the site has one', async () => {
    expect(sheets.get('About')).toContainEqual(['Address', 'https://site.test/2020-03/']);
    const about = (await sheetsOf(await made(''))).get('About')?.rows ?? [];
    expect(about.map(([key]) => key)).not.toContain('Address');
  });

  it('writes a place as content names it, and an address whole', () => {
    expect(column('Findings', 'sources')).toEqual(['report care 1.1']);
    expect(column('Findings', 'url')).toEqual(['https://site.test/2020-03/care/#finding-1']);
  });

  it('explains every column of every sheet', () => {
    const explained = sheets.get('Columns')?.slice(1) ?? [];
    expect(explained.filter(([, name, meaning]) => !name || !meaning)).toEqual([]);
    const names = (sheet: string) => explained.flatMap(([of, name]) => (of === sheet ? [name] : []));
    expect(names('Findings')).toEqual(sheets.get('Findings')?.[0]);
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });
});
