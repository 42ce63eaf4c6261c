import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Catalogue } from '../model/catalogue.ts';
import type { TableName } from '../model/permalinks.ts';

/** A set of rows that the site offers as data: the shape of a row, and how the catalogue yields them. */
export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** Its name in addresses: `findings`. */
  id: TableName;
  title: string;
  /** What one row is. */
  description: string;
  /** The shape of a row; the description of each key documents its column. */
  row: Row;
  rows: (catalogue: Catalogue, address: (path: string) => string) => z.infer<Row>[];
}

/** A table, with its rows checked against their shape by the compiler. */
export function table<Row extends z.ZodObject>(definition: Table<Row>): Table {
  return definition as unknown as Table;
}

/** A place in a source, as data. */
export const sourceShape = z.object({
  document: z.string().describe('The document: an id of the sources list'),
  section: z.string().describe('The section of the document'),
  paragraph: z
    .number()
    .int()
    .nullable()
    .describe('The paragraph within the section, from 1; null where the document is not numbered'),
  sentence: z
    .number()
    .int()
    .nullable()
    .describe('The sentence within the paragraph, from 1; null where the document is not numbered'),
});

/** The columns of a table and what they mean, in order. */
export function columns({ row }: Table): { name: string; description: string }[] {
  return Object.entries(row.shape).map(([name, shape]) => ({
    name,
    description: (shape as z.ZodType).description ?? '',
  }));
}

/** The rows as JSON, indented, ending with a line break. */
export function json(rows: readonly unknown[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The JSON Schema of a table’s file. */
export function jsonSchema({ title, description, row }: Table): string {
  const schema = { ...z.toJSONSchema(z.array(row)), title, description };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .filter((part) => part !== null)
      .join(' ');
  return String(value);
}

/** The rows as CSV (RFC 4180, UTF-8 with a header). Lists are joined with “; ”; a cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export function csv({ row }: Table, rows: readonly Record<string, unknown>[]): string {
  return stringify(
    rows.map((cells) => Object.keys(row.shape).map((name) => cellText(cells[name]))),
    { header: true, columns: Object.keys(row.shape), record_delimiter: 'windows', escape_formulas: true },
  );
}
