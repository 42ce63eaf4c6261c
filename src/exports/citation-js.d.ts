// The packages have no types of their own: what is used of them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(reference: string | object);
    /** References in CSL-JSON. */
    data: [{ title: string; URL?: string; author: { literal?: string; family?: string; given?: string }[] }];
    format(form: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<'useIdAsLabel' | 'checkLabel' | 'asciiOnly', boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
