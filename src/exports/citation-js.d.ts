// The packages have no types of their own: what is used of them.
declare module '@citation-js/core' {
  /** A reference in CSL-JSON. */
  export interface Item {
    id?: string;
    title: string;
    URL?: string;
    author: { literal?: string; family?: string; given?: string }[];
  }
  export class Cite {
    constructor(reference: string | object);
    data: [Item, ...Item[]];
    format(form: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    list(): string[];
    config: { get(plugin: '@bibtex'): { format: Record<'useIdAsLabel' | 'checkLabel' | 'asciiOnly', boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
