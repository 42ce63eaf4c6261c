import { type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { visitWords } from '../model/inspection.ts';
import { licence } from '../model/licence.ts';
import type { Catalogue, Inspection } from '../model/nouns.ts';
import { inspectionPage, type TableName } from '../model/permalinks.ts';
import { siteWords } from '../model/site.ts';
import { cellText } from './csv.ts';
import { inspectionCatalogue } from './pageData.ts';
import { columns, type Table } from './table.ts';
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

/** A sheet whose first row is bold, stays in sight and filters the others; long texts run on below in their own column. */
function sheet(name: string, rows: CellValue[][], widths: readonly number[]): WriteSheet {
  return {
    name,
    rows,
    columns: widths.map((width) => ({ width, style: { alignment: { wrapText: width > 50, vertical: 'top' } } })),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length - 1, widths.length - 1) },
    cells: new Map(rows[0]?.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
  };
}

function tableSheet({ title, row }: Table, rows: readonly Record<string, unknown>[]): WriteSheet {
  const names = Object.keys(row.shape);
  const widths = names.map((name) => (/^(text|summary|title|officialText|note|definition)$/.test(name) ? 60 : 18));
  return sheet(title, [names, ...rows.map((cells) => names.map((name) => cell(cells[name])))], widths);
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
  const about = [
    ['Inspection', title],
    ['Published by', site.publisher.name],
    ['Site', siteWords(catalogue)],
    ['Address', address(inspectionPage(inspection.id))],
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
      sheet('About', about, [18, 90]),
      ...filled.map(({ table, rows }) => tableSheet(table, rows)),
      sheet('Columns', [['Sheet', 'Column', 'Meaning'], ...meanings], [18, 24, 90]),
    ],
  });
}
