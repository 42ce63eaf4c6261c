import { nameOf } from '../content/entryId.ts';
import type { Entry } from '../content/folders.ts';
import type { ThemeRecord } from '../content/schema/theme.ts';
import { plainText } from '../text/plain.ts';
import type { Theme } from './nouns.ts';
import { themePage } from './permalinks.ts';

/** A theme from its record, as yet without what belongs to it. */
export function theme({ id, file, data, prose }: Entry<ThemeRecord>): Theme {
  return {
    ...data,
    id: nameOf(id),
    file,
    definition: plainText(prose),
    url: themePage(nameOf(id)),
    related: [],
    findings: [],
    recommendations: [],
    statistics: [],
  };
}
