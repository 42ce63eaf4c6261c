/** A standing page; its prose is rendered by the page that shows it. */
export interface StandingPage {
  id: string;
  entryId: string;
  title: string;
  description: string;
  /** Its prose as plain text, for search. */
  text: string;
  url: string;
}
