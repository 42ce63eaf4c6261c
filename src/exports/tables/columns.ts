import { z } from 'zod';
import type { Place } from '../../model/source.ts';
import type { Wording } from '../../model/wording.ts';

/** Columns that several tables have, and how their values are made. */

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
      paragraph: z
        .int()
        .min(1)
        .nullable()
        .describe('The paragraph, as the document numbers it or within the section; null where the place is a section'),
      through: z.int().min(1).nullable().describe('The last paragraph of a range; null for one alone'),
      sentence: z
        .int()
        .min(1)
        .nullable()
        .describe('The sentence within the paragraph, from 1; null where the place is wider'),
      page: z.int().min(1).nullable().describe('The page that it begins on, where it is known'),
      isOwnNumber: z.boolean().describe('True where the document itself numbers the paragraph so'),
    }),
  )
  .describe('Where it comes from: document, section, paragraph and sentence');

/** A text that is never empty. */
export const text = (description: string) => z.string().min(1).describe(description);
/** A day, as YYYY-MM-DD. */
export const day = (description: string) => z.iso.date().describe(description);

/** Places in sources as rows hold them. */
export const citations = (places: readonly Place[]) =>
  places.map(({ source: _, page = null, isOwnNumber, ...citation }) => ({ ...citation, page, isOwnNumber }));

/** What the document itself says of a point, beside ours and beneath, as rows hold it. */
export const documentWords = ({ officialText, footnotes }: Wording) => ({
  officialText: officialText.length === 0 ? null : officialText.join('\n\n'),
  footnotes: footnotes.map(({ mark, text }) => `${mark} ${text}`),
});

/** The ids of things, as rows refer to them. */
export const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
