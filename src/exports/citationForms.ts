import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type Reference, restatedWords } from '../model/citation.ts';
import { longDate } from '../text/dates.ts';

// Keys as they are given, and letters of all languages: by itself the library leaves out those that LaTeX once lacked.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** What every form says besides author, title, date and address. */
function note(one: Reference): string {
  const { dates } = one;
  const updated =
    dates === undefined || dates.updated === dates.published ? '' : ` Updated ${longDate(dates.updated)}.`;
  return `${one.site}. ${one.inspection}. ${restatedWords(one)}.${updated}`;
}

/** The reference as one item of CSL-JSON (https://docs.citationstyles.org/), which most reference managers read. */
export function cslReference(one: Reference) {
  return {
    id: one.key,
    type: 'webpage',
    title: one.title,
    author: [{ literal: one.publisher }],
    'container-title': one.site,
    publisher: one.publisher,
    ...(one.dates !== undefined && { issued: { 'date-parts': [one.dates.published.split('-').map(Number)] } }),
    ...(one.url !== undefined && { URL: one.url }),
    language: 'en-GB',
    note: note(one),
  };
}

// What has a meaning of its own in LaTeX or for the library, and how it is written as itself.
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
const escaped = (text: string) =>
  text.replace(/[\\{}~^<>]/g, (sign) => special[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');

/** The reference as BibTeX. */
export function bibtex(one: Reference): string {
  const item = cslReference(one);
  return new Cite({
    ...item,
    title: escaped(item.title),
    author: [{ literal: escaped(one.publisher) }],
    publisher: escaped(one.publisher),
    note: escaped(item.note),
  })
    .format('bibtex')
    .trim();
}

/** The reference as RIS, for reference managers. */
export function ris(one: Reference): string {
  // In RIS a comma parts the names of a person, and there is no other way to write one.
  const author = [{ literal: one.publisher.replaceAll(',', '') }];
  const text = new Cite({ ...cslReference(one), author }).format('ris');
  // The library breaks lines in the middle of words, where some reference managers then read a space.
  return text.replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');
}
