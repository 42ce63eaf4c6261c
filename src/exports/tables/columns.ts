import { z } from 'zod';
import type { Finding } from '../../model/nouns.ts';
import type { Place } from '../../model/source.ts';

/** Columns that several tables have, and how their values are made. */

/** A text that is never empty. */
export const text = (description: string) => z.string().min(1).describe(description);
/** A text, where there is one. */
export const someText = (description: string) => z.string().nullable().describe(description);
/** A number that counts from 1, where there is one. */
export const someNumber = (description: string) => z.int().min(1).nullable().describe(description);

export const url = z
  .string()
  .min(1)
  .meta({ format: 'uri-reference', description: 'Its address on this site, which stays' });
export const inspection = z.string().min(1).describe('The id of the inspection');
export const themes = z.array(z.string()).describe('Ids of its themes');
export const sources = z
  .array(
    z.object({
      document: z.string().describe('The document: an id of the table of sources'),
      section: z.string().describe('The section of the document'),
      paragraph: someNumber(
        'The paragraph, as the document numbers it or within the section; null where the place is a section',
      ),
      through: someNumber('The last paragraph of a range; null for one alone'),
      sentence: someNumber('The sentence within the paragraph, from 1; null where the place is wider'),
      page: someNumber('The page that it begins on, where it is known'),
      isOwnNumber: z.boolean().describe('True where the document itself numbers the paragraph so'),
    }),
  )
  .describe('Where it comes from: document, section, paragraph and sentence');

/** The document’s own words in a point, beside ours and beneath. */
export const documentWords = {
  isOfficial: z.boolean().describe('True where the text is in the document’s own words'),
  officialText: someText('The document’s own words, where they stand beside ours'),
  footnotes: z.array(z.string()).describe('Notes of the document'),
};
export const followUps = z.array(z.string()).describe('Ids of what later inspections said of it');

/** A day, as YYYY-MM-DD. */
export const day = (description: string) => z.iso.date().describe(description);

/** A day, or a month where the source names no day. */
export const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

/** Places in sources as rows hold them. */
export const citations = (places: readonly Place[]) =>
  places.map(({ source: _, page = null, isOwnNumber, ...citation }) => ({ ...citation, page, isOwnNumber }));

/** The ids of things, as rows refer to them. */
export const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** What the nouns of several tables have under the names of these columns. */
export type Shared = { id: string } & Partial<
  Pick<Finding, 'url' | 'inspection' | 'themes' | 'followUps' | 'officialText' | 'footnotes' | 'sources'>
>;

/** The cells of these columns. */
export const sharedCells = (item: Shared, address: (path: string) => string) => ({
  url: item.url && address(item.url),
  inspection: item.inspection?.id,
  themes: item.themes && ids(item.themes),
  followUps: item.followUps && ids(item.followUps),
  officialText: item.officialText?.join('\n\n') || undefined,
  footnotes: item.footnotes?.map(({ mark, text }) => `${mark} ${text}`),
  sources: item.sources && citations(item.sources),
});
