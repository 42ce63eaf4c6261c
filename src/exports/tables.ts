import { type TableName, tableNames } from '../model/permalinks.ts';
import type { Table } from './table.ts';
import { events } from './tables/events.ts';
import { findings } from './tables/findings.ts';
import { followUps } from './tables/followUps.ts';
import { glossary } from './tables/glossary.ts';
import { inspections } from './tables/inspections.ts';
import { judgements } from './tables/judgements.ts';
import { recommendations } from './tables/recommendations.ts';
import { sources } from './tables/sources.ts';
import { statistics } from './tables/statistics.ts';
import { themes } from './tables/themes.ts';

/** Every table that the site offers as data, by name. */
export const tablesByName: Record<TableName, Table> = {
  findings,
  judgements,
  statistics,
  recommendations,
  'follow-ups': followUps,
  events,
  inspections,
  sources,
  themes,
  glossary,
};

/** Every table, in the order of `/data/`. */
export const tables = tableNames.map((name) => tablesByName[name]);
