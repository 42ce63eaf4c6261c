import { z } from 'zod';
import { licence } from '../model/licence.ts';
import type { Catalogue } from '../model/nouns.ts';
import { dataFile, dataMetadata, dataSchema } from '../model/permalinks.ts';
import { listSeparator } from './csv.ts';
import { json } from './json.ts';
import { type Column, columns, type Table } from './table.ts';

/**
 * What a CSV file holds, for programs: “CSV on the Web” (W3C Metadata Vocabulary for Tabular Data), found by the name of the
 * file with `-metadata.json` behind it.
 */
export function csvwMetadata(table: Table, { site }: Catalogue, address: (path: string) => string): string {
  return json({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    '@id': address(dataMetadata(table.id)),
    url: address(dataFile(table.id, 'csv')),
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:publisher': site.publisher.name,
    'dc:license': { '@id': licence.address },
    'dc:hasFormat': { '@id': address(dataFile(table.id, 'json')) },
    'dc:conformsTo': { '@id': address(dataSchema(table.id)) },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'], doubleQuote: true },
    tableSchema: {
      ...('url' in table.row.shape && { aboutUrl: '{+url}' }),
      primaryKey: 'id',
      columns: columns(table).map(columnMetadata),
    },
  });
}

function columnMetadata({ name, description, shape }: Column): Record<string, unknown> {
  const [part] = z.toJSONSchema(shape).type === 'array' ? [(shape as z.ZodArray).element as z.ZodType] : [];
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: datatype(part ?? shape),
    ...(part !== undefined && { separator: listSeparator }),
    required: part === undefined && !shape.safeParse(null).success && !shape.safeParse('').success,
  };
}

/** The datatype of a cell, or of each value of a list. */
function datatype(shape: z.ZodType): string | { base: string; format: string } {
  const whole = z.toJSONSchema(shape);
  const schema = whole.anyOf?.find((one) => typeof one === 'object' && one.type !== 'null') ?? whole;
  const { type, format, pattern, enum: values } = typeof schema === 'object' ? schema : {};
  if (type === 'integer') return 'integer';
  if (type === 'number') return 'decimal';
  if (type === 'boolean') return 'boolean';
  if (format === 'date') return 'date';
  if (format === 'uri' || format === 'uri-reference') return 'anyURI';
  if (values !== undefined) return { base: 'string', format: values.join('|') };
  return pattern === undefined ? 'string' : { base: 'string', format: pattern };
}
