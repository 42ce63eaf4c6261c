import type { Inspection } from './inspection.ts';
import type { Place } from './source.ts';
import type { Theme } from './theme.ts';

/** One figure with its unit and what it means. */
export interface Statistic {
  /** `2018-06/cases` */
  id: string;
  entryId: string;
  anchor: string;
  inspection: Inspection;
  value: number;
  unit: string;
  /** What it means, as plain text. */
  text: string;
  themes: readonly Theme[];
  sources: readonly Place[];
  url: string;
}
