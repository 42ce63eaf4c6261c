import { stringify } from 'csv-stringify/sync';
import { placeText } from '../content/outline.ts';
import type { Citation } from '../content/schema/fields.ts';
import type { Table } from './table.ts';

/** What stands between the values of a list in one cell. */
export const listSeparator = '; ';

/**
 * Rows as CSV: RFC 4180, UTF-8 with a header. Lists are joined with “; ”, and what a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function csv({ row }: Table, rows: readonly Record<string, unknown>[]): string {
  const names = Object.keys(row.shape);
  return stringify(
    rows.map((cells) => names.map((name) => cellText(cells[name]))),
    {
      header: true,
      columns: names,
      record_delimiter: 'windows',
      escape_formulas: true,
      // Without this mark Excel reads UTF-8 as Windows-1252, and “Children’s” is wrong in every row.
      bom: true,
    },
  );
}

/** A value of a row in words, as a cell holds it: a list with “; ” between, a place as content names it. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join(listSeparator);
  if (typeof value !== 'object') return String(value);
  const place = value as Citation & { isOwnNumber: boolean };
  // As content names it: without its section where the document numbers its paragraphs itself.
  return placeText(place.isOwnNumber ? { ...place, section: null } : place);
}
