import type { Finding } from './finding.ts';
import type { Inspection } from './inspection.ts';
import type { Place } from './source.ts';
import type { Theme } from './theme.ts';

/** What the inspectorate asked the authority to do. */
export interface Recommendation {
  /** `2018-06/recommendation-6` */
  id: string;
  entryId: string;
  number: number;
  inspection: Inspection;
  title: string;
  /** The recommendation as plain text. */
  text: string;
  themes: readonly Theme[];
  /** Findings that this site links to it. The link is the site’s reading. */
  findings: readonly Finding[];
  sources: readonly Place[];
  url: string;
}

/** “Recommendation 6: Improve attainment and progress at Key Stage 4”. */
export function recommendationName({ number, title }: Pick<Recommendation, 'number' | 'title'>): string {
  return `Recommendation ${number}: ${title}`;
}
