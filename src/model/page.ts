import type { PageRecord } from '../content/schema/page.ts';

/** A standing page; its prose is rendered by the page that shows it. */
export interface StandingPage extends PageRecord {
  id: string;
  file: string;
  url: string;
}
