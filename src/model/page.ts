import type { PageRecord } from '../content/schema/page.ts';

/** A standing page; its prose is rendered by the page that shows it. */
export interface StandingPage extends PageRecord {
  id: string;
  file: string;
  /** What the headings in its prose say, for search. */
  headings: readonly string[];
  url: string;
}
