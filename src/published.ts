import { AstroError } from 'astro/errors';
import { type CheckedSite, checkPublishable } from './check.ts';
import { contentFolder } from './contentFolder.ts';
import type { Catalogue } from './model/nouns.ts';

// Node loads this file for the build and Vite for the pages: what was read is kept where both find it, and read once.
const place = Symbol.for('inspection-report-site: content as it was read');
const kept = globalThis as { [place]?: CheckedSite };

/** Reads and checks content, for all that is published from then on. */
export function readContentAnew(
  folder: string = contentFolder,
  { showDrafts = process.env['DRAFTS'] === '1' } = {},
): CheckedSite {
  const site = checkPublishable(folder, { showDrafts });
  kept[place] = site;
  return site;
}

/** Content as it was read last; read now where nobody did before. */
export function contentRead(): CheckedSite {
  return kept[place] ?? readContentAnew();
}

/** The report of a check as an error, for Astro to show: no line of a program leads to a mistake in content. */
export function mistakes({ text }: CheckedSite): AstroError {
  const error = new AstroError(`The content has mistakes.\n\n${text('text')}`);
  error.stack = error.message;
  return error;
}

/** The one door between content and the pages: everything published, or an error that names every fault. */
export async function published(): Promise<Catalogue> {
  const site = contentRead();
  if (site.catalogue === undefined) throw mistakes(site);
  return site.catalogue;
}
