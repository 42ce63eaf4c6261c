import type { z } from 'zod';
import type { Catalogue } from '../model/nouns.ts';
import type { TableName } from '../model/permalinks.ts';
import { capitalised } from '../text/lists.ts';
import { type Shared, sharedCells } from './tables/columns.ts';

/** Makes addresses of `permalinks.ts` as links and data name them. */
export type Address = (path: string) => string;

/** A set of rows that the site offers as data. */
export interface Table {
  /** Its name in addresses: `findings`. */
  id: TableName;
  title: string;
  /** What one row is. */
  description: string;
  /** The shape of a row; the description of each key documents its column. */
  row: z.ZodObject;
  /** The rows in an order that does not change. */
  rows: (catalogue: Catalogue, address: Address) => Record<string, unknown>[];
}

/** A table as it is written: a row for each item of the catalogue. */
interface Definition<Row extends z.ZodObject, Item> extends Omit<Table, 'title' | 'rows'> {
  row: Row;
  items: (catalogue: Catalogue) => readonly Item[];
  /** The cells that are other than what the item has under the name of their column; `tables/columns.ts` has those of several tables. */
  cells?: (item: Item) => { [Name in keyof z.infer<Row>]?: z.infer<Row>[Name] | undefined };
}

/** A table, in whose cells null stands for nothing. */
export function table<Row extends z.ZodObject, Item extends Shared>({
  items,
  cells,
  ...about
}: Definition<Row, Item>): Table {
  const rowOf = (item: Item, address: Address) => {
    const known = new Map(Object.entries({ ...item, ...sharedCells(item, address), ...cells?.(item) }));
    return Object.fromEntries(Object.keys(about.row.shape).map((name) => [name, known.get(name) ?? null]));
  };
  const title = capitalised(about.id);
  return { ...about, title, rows: (catalogue, address) => items(catalogue).map((item) => rowOf(item, address)) };
}

/** The columns of a table, in order. */
export function columns({ row }: Table) {
  return Object.entries(row.shape as Record<string, z.ZodType>).map(([name, shape]) => {
    return { name, description: shape.description ?? '', shape };
  });
}

/** A column of a table. */
export type Column = ReturnType<typeof columns>[number];
