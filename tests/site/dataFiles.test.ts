import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/model/permalinks.ts';
import { allReportPages } from '../../src/model/reportPage.ts';
import { files, origin, pageAt, read, readJson } from './builtSite.ts';
import { published } from './published.ts';

type Cell = string | number | boolean | null;
type Row = Record<string, Cell | Cell[] | Source[]>;

interface Source {
  document: string;
  section: string;
  paragraph: number | null;
  through: number | null;
  sentence: number | null;
  /** True where the document itself numbers its paragraphs. */
  isOwnNumber: boolean;
}

interface ColumnMetadata {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  separator?: string;
  required: boolean;
  'dc:description': string;
}

interface TableMetadata {
  '@context': unknown;
  url: string;
  'dc:license': { '@id': string };
  tableSchema: { columns: ColumnMetadata[]; primaryKey: string; aboutUrl?: string };
}

const rowsOf = (name: string) => readJson<Row[]>(`/data/${name}.json`);
const csvOf = (name: string): string[][] => parse(read(`/data/${name}.csv`), { bom: true, record_delimiter: '\r\n' });
const metadataOf = (name: string) => readJson<TableMetadata>(`/data/${name}.csv-metadata.json`);
const validator = new Ajv2020({ allErrors: true, strict: true });
formatsPlugin.default(validator);
const faultsOf = (schema: object, data: unknown) => (validator.validate(schema, data) ? [] : validator.errors);

/** A value of JSON as a cell of the CSV should show it. */
function shown(value: Row[string]): string {
  if (Array.isArray(value))
    return value.map((part) => (part instanceof Object ? place(part) : String(part))).join('; ');
  const text = value === null ? '' : String(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const place = ({ document, section, paragraph, through, sentence, isOwnNumber }: Source) =>
  [
    document,
    isOwnNumber ? '' : ` ${section}`,
    paragraph === null ? '' : ` ${paragraph}`,
    through === null ? '' : `-${through}`,
    sentence === null ? '' : `.${sentence}`,
  ].join('');

/** What is right for a value of each datatype that the metadata use: https://www.w3.org/TR/tabular-metadata/#datatypes */
const lexical: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^[^\s<>"{}|\\^`]+$/,
};

describe.each(tableNames)('%s', (name) => {
  const rows = rowsOf(name);
  const [header = [], ...records] = csvOf(name);

  it('has rows, each with an id of its own', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('agrees with its JSON Schema', () => {
    expect(faultsOf(readJson(`/data/schema/${name}.json`), rows)).toEqual([]);
  });

  it('is refused by its JSON Schema with a key too many or too few', () => {
    const schema = { ...readJson<object>(`/data/schema/${name}.json`), $id: `damaged-${name}` };
    const { id: _id, ...without } = rows[0] ?? {};
    expect(faultsOf(schema, [{ ...rows[0], more: 1 }])).not.toEqual([]);
    expect(faultsOf({ ...schema, $id: `damaged-again-${name}` }, [without])).not.toEqual([]);
  });

  it('says the same in CSV and in JSON, in the same order', () => {
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    expect(records).toEqual(rows.map((row) => header.map((column) => shown(row[column] ?? null))));
  });

  it('is marked as UTF-8 for spreadsheets', () => {
    expect(read(`/data/${name}.csv`).startsWith('\uFEFF')).toBe(true);
  });

  it('names only sources that the table of sources has, and themes that the table of themes has', () => {
    const documents = rowsOf('sources').map(({ id }) => id);
    const themes = rowsOf('themes').map(({ id }) => id);
    for (const row of rows) {
      for (const source of (row['sources'] as Source[] | undefined) ?? []) expect(documents).toContain(source.document);
      for (const theme of (row['themes'] as string[] | undefined) ?? []) expect(themes).toContain(theme);
    }
  });

  it('is described for programs by CSV on the Web metadata that each cell keeps to', () => {
    const { '@context': context, url, tableSchema, ...about } = metadataOf(name);
    expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }]);
    expect(url).toBe(`/data/${name}.csv`);
    expect(about['dc:license']['@id']).toContain('open-government-licence');
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
    expect(tableSchema.columns.map((column) => column.name)).toContain(tableSchema.primaryKey);
    for (const [index, { datatype, separator, required, name: column }] of tableSchema.columns.entries()) {
      const [base, format] = typeof datatype === 'string' ? [datatype] : [datatype.base, datatype.format];
      for (const cell of records.map((record) => record[index] ?? '')) {
        if (required) expect(cell, column).not.toBe('');
        const values = cell === '' ? [] : separator === undefined ? [cell] : cell.split(separator);
        for (const value of values) {
          expect(value, column).toMatch(lexical[base] ?? /^never$/);
          if (format !== undefined) expect(value, column).toMatch(new RegExp(`^(?:${format})$`));
        }
      }
    }
  });

  it('has every column explained on the page about data', () => {
    const section = pageAt('/data/').root.querySelector(`#${name}`);
    const explained = section?.querySelectorAll('tbody tr').map((row) => ({
      column: row.querySelector('th')?.textContent.trim(),
      isExplained: (row.querySelector('td')?.textContent.trim() ?? '') !== '',
    }));
    expect(explained).toEqual(header.map((column) => ({ column, isExplained: true })));
  });

  it('is linked from the page about data, in every form', () => {
    const { root } = pageAt('/data/');
    for (const file of [`${name}.csv`, `${name}.json`, `${name}.csv-metadata.json`, `schema/${name}.json`])
      expect(root.querySelector(`a[href="/data/${file}"]`), file).not.toBeNull();
  });
});

describe('a page of a report', () => {
  const schema = readJson<object>('/data/schema/page.json');
  validator.addSchema(schema, 'page');

  it.each(allReportPages(published).map(({ url }) => url))('%s is also data, as it says', (url) => {
    const data = readJson<Record<string, Row[]> & { url: string }>(`${url}data.json`);
    expect(validator.validate('page', data), JSON.stringify(validator.errors)).toBe(true);
    expect(data.url).toBe(`${origin}${url}`);
    const link = pageAt(url).root.querySelector('link[rel="alternate"][type="application/json"]');
    expect(link?.getAttribute('href')).toBe(`${url}data.json`);
    for (const name of ['judgements', 'findings', 'statistics', 'recommendations', 'events'] as const)
      expect(rowsOf(name)).toEqual(expect.arrayContaining(data[name] ?? []));
  });

  it('holds the findings that it shows: all of a judgement, none of another', () => {
    const own = rowsOf('findings').filter(({ inspection }) => inspection === '2024-06');
    const ofCareLeavers = own.filter(({ judgement }) => judgement === 'leaving-care');
    expect(ofCareLeavers).toHaveLength(4);
    expect(readJson<{ findings: Row[] }>('/2024-06/leaving-care/data.json').findings).toEqual(ofCareLeavers);
    expect(readJson<{ findings: Row[] }>('/2024-06/full-report/data.json').findings).toEqual(own);
  });
});

describe('what search engines ask for', () => {
  it('lists every page once, but the first page, search, pages that moved, and the one for missing pages', () => {
    const listed = [...read('/sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    const own = files
      .filter(
        (file) =>
          file.endsWith('/index.html') && !/^\/(search\/)?index|\/embed\/|^\/2024-06\/care-leavers\//.test(file),
      )
      .map((file) => file.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(new URL(/<loc>(.*?)<\/loc>/.exec(read('/sitemap-index.xml'))?.[1] ?? '').pathname).toBe('/sitemap-0.xml');
  });

  it('forbids nothing, and names the sitemap', () => {
    expect(read('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: \S+\/sitemap-index\.xml\n$/);
    expect(files).not.toContain('/llms.txt');
  });
});
