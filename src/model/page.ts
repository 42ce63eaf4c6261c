/** A standing page; its prose is rendered by the page that shows it. */
export interface StandingPage {
  id: string;
  entryId: string;
  title: string;
  description: string;
  /** What the headings in its prose say, for search. */
  headings: readonly string[];
  url: string;
}
