import { z } from 'zod';
import type { Catalogue } from '../model/nouns.ts';
import { dataFile, dataMetadata, dataSchema, pageDataSchema } from '../model/permalinks.ts';
import { csv } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { json } from './json.ts';
import { pageShape } from './pageData.ts';
import type { Address } from './table.ts';
import { tables } from './tables.ts';

/** A file below `/data/`: its address, what a server says that it is (`text/csv`), and its text, made when it is asked for. */
export type DataFile = ReturnType<typeof dataFilesOf>[number];

/** The files of all tables, and what describes them. `at` makes links, `shown` whole addresses. */
export function dataFilesOf(catalogue: Catalogue, at: Address, shown: Address) {
  const schema = (address: string, shape: z.ZodType, about: { title: string; description: string }) => ({
    address,
    type: 'application/schema+json',
    text: () => {
      const { $schema, ...rest } = z.toJSONSchema(shape);
      return json({ $schema, $id: shown(address), ...about, ...rest });
    },
  });
  const ofTables = tables.flatMap((table) => {
    const { id, title, description, row } = table;
    const rows = () => table.rows(catalogue, shown);
    return [
      { address: dataFile(id, 'csv'), type: 'text/csv', text: () => csv(table, rows()) },
      { address: dataFile(id, 'json'), type: 'application/json', text: () => json(rows()) },
      { address: dataMetadata(id), type: 'application/csvm+json', text: () => csvwMetadata(table, catalogue, at) },
      schema(dataSchema(id), z.array(row), { title, description }),
    ];
  });
  const ofPages = { title: 'A page of a report', description: 'What a page about an inspection shows, as data.' };
  return [...ofTables, schema(pageDataSchema, pageShape, ofPages)];
}
