import { type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { visitWords } from '../model/inspection.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import { inspectionPage, type TableName } from '../model/permalinks.ts';
import { siteWords } from '../model/site.ts';
import { cellText } from './csv.ts';
import { inspectionCatalogue } from './pageData.ts';
import { columns } from './table.ts';
import { tablesByName } from './tables.ts';

/** The tables of one inspection, each a sheet. */
const sheetNames = [
  'inspections',
  'judgements',
  'findings',
  'follow-ups',
  'recommendations',
  'statistics',
  'events',
  'sources',
] as const satisfies readonly TableName[];

/** A value as a cell: numbers and truth values stay what they are, and all else is text, so that “2018-06” is no date. */
const cell = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : cellText(value) || null;

/** The width of text in a column, in letters: no wider than is read with ease, where long texts run on below. */
const mostLetters = 60;

/** A sheet as wide as its texts, its cells marked as text where they are no numbers, so that none becomes a date when it is edited. */
function sheet(name: string, rows: CellValue[][]): WriteSheet {
  const columns = (rows[0] ?? []).map((_, column) => {
    const cells = rows.slice(1).flatMap((row) => row[column] ?? []);
    const letters = Math.max(...rows.map((row) => String(row[column] ?? '').length));
    const isText = cells.every((value) => typeof value === 'string');
    return {
      width: Math.min(letters + 3, mostLetters),
      style: { alignment: { wrapText: letters > mostLetters, vertical: 'top' }, ...(isText && { numFmt: '@' }) },
    } as const;
  });
  return { name, rows, columns };
}

/** A sheet whose first row names its columns: it is bold, stays in sight and filters the others. */
function tableSheet(name: string, names: readonly string[], rows: CellValue[][]): WriteSheet {
  return {
    ...sheet(name, [[...names], ...rows]),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, names.length - 1) },
    cells: new Map(names.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
  };
}

/** Every table of an inspection in one workbook: what it is, its tables, and what their columns mean. */
export function workbook(
  catalogue: Catalogue,
  inspection: Inspection,
  address: (path: string) => string,
): Promise<Uint8Array> {
  const { site } = catalogue;
  const own = inspectionCatalogue(catalogue, inspection);
  const tables = sheetNames.map((name) => ({ table: tablesByName[name], rows: tablesByName[name].rows(own, address) }));
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const title = visitWords(inspection);
  const home = address(inspectionPage(inspection.id));
  const about = [
    ['Inspection', title],
    ['Published by', site.publisher.name],
    ['Site', siteWords(catalogue)],
    // Nobody has said where the site stands: it has no address to name.
    ...(URL.canParse(home) ? [['Address', home]] : []),
    ['Licence', `${licence.name}, ${licence.address}`],
  ];
  const meanings = filled.flatMap(({ table }) =>
    columns(table).map(({ name, description }) => [table.title, name, description]),
  );
  // A day of the content, so that two builds give the same bytes.
  const day = new Date(`${inspection.published ?? inspection.ended}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: site.publisher.name, created: day, modified: day },
    sheets: [
      sheet('About', about),
      ...filled.map(({ table, rows }) => {
        const names = Object.keys(table.row.shape);
        const cells = rows.map((row) => names.map((name) => cell(row[name])));
        return tableSheet(table.title, names, cells);
      }),
      tableSheet('Columns', ['Sheet', 'Column', 'Meaning'], meanings),
    ],
  });
}
