import type { Entry } from '../schema/folders.ts';
import type { ThemeRecord } from '../schema/theme.ts';
import { plainText } from '../text/plain.ts';
import { nameOf } from './entryId.ts';
import type { Finding } from './finding.ts';
import { themePage } from './permalinks.ts';
import type { Recommendation } from './recommendation.ts';
import type { Statistic } from './statistic.ts';

/** A subject that readers look for, with everything that belongs to it, over all inspections. */
export interface Theme {
  id: string;
  entryId: string;
  name: string;
  aliases: readonly string[];
  /** The sentence that defines it, as plain text. */
  definition: string;
  url: string;
  related: Theme[];
  findings: Finding[];
  recommendations: Recommendation[];
  statistics: Statistic[];
}

/** A theme from its record, as yet without what belongs to it. */
export function theme({ id, data, body }: Entry<ThemeRecord>): Theme {
  return {
    id: nameOf(id),
    entryId: id,
    name: data.name,
    aliases: data.aliases,
    definition: plainText(body),
    url: themePage(nameOf(id)),
    related: [],
    findings: [],
    recommendations: [],
    statistics: [],
  };
}
