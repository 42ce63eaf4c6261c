import type { z } from 'zod';
import type { Catalogue } from '../model/nouns.ts';
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
  /** The rows in an order that does not change; `address` makes addresses for links. */
  rows: (catalogue: Catalogue, address: (path: string) => string) => z.infer<Row>[];
}

/** A column of a table. */
export interface Column {
  name: string;
  description: string;
  shape: z.ZodType;
}

/** A table, with its rows checked against their shape by the compiler. */
export function table<Row extends z.ZodObject>(definition: Table<Row>): Table {
  return definition as unknown as Table;
}

/** The columns of a table, in order. */
export function columns({ row }: Table): Column[] {
  return Object.entries(row.shape).map(([name, shape]) => ({
    name,
    description: (shape as z.ZodType).description ?? '',
    shape: shape as z.ZodType,
  }));
}
