import type { CheckedSite } from './check.ts';
import type { Catalogue } from './model/nouns.ts';

// Node loads this file for the commands and Vite for the pages: content is kept where both find it, and read once.
const key = Symbol.for('inspection-report-site: the content that is published');
const held = globalThis as { [key]?: { read: () => CheckedSite; last?: CheckedSite } };

/** Says, before Astro starts, how the content is read and checked that the pages are made of. */
export function publishContent(read: () => CheckedSite): void {
  held[key] = { read };
}

/** Content as it was read last; read now where nobody did before. Throws where no command has said how. */
export function contentRead(): CheckedSite {
  const content = held[key];
  if (content === undefined) throw new Error('pages are made by the commands of this project, which read the content');
  content.last ??= content.read();
  return content.last;
}

/** Has content read again when it is next asked for: a file of it has changed. */
export function forgetContent(): void {
  delete held[key]?.last;
}

/** The report of a check as an error, for Astro to show: no line of a program leads to a mistake in content. */
export function mistakes({ text }: CheckedSite): Error {
  const error = new Error(`The content has mistakes.\n\n${text('text')}`);
  error.stack = '';
  return error;
}

/** The one door between content and the pages: everything published, or an error that names every fault. */
export function published(): Catalogue {
  const site = contentRead();
  if (site.catalogue === undefined) throw mistakes(site);
  return site.catalogue;
}
