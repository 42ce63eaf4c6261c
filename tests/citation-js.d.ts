// The package has no types of its own: what the tests use of it.
declare module '@citation-js/core' {
  /** What a parser made of a reference, in CSL-JSON. */
  export interface Item {
    title: string;
    URL: string;
    author: { literal?: string; family?: string; given?: string }[];
  }
  export class Cite {
    constructor(text: string);
    data: [Item, ...Item[]];
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
