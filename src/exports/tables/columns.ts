import { z } from 'zod';
import type { Place } from '../../model/nouns.ts';

/** Columns that several tables have, and how their values are made. */

export const url = z
  .string()
  .min(1)
  .meta({ format: 'uri-reference', description: 'Its address on this site; it stays' });
export const inspection = z.string().min(1).describe('The inspection, for example 2018-06');
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
        .describe('The paragraph within the section, from 1; null where the document is not numbered'),
      sentence: z
        .int()
        .min(1)
        .nullable()
        .describe('The sentence within the paragraph, from 1; null where the document is not numbered'),
    }),
  )
  .describe('Where it comes from: document, section, paragraph and sentence');

/** A text that is never empty. */
export const text = (description: string) => z.string().min(1).describe(description);
/** A day, as YYYY-MM-DD. */
export const day = (description: string) => z.iso.date().describe(description);

/** Places in sources as rows hold them. */
export const citations = (places: readonly Place[]) =>
  places.map(({ document, section, paragraph, sentence }) => ({ document, section, paragraph, sentence }));

/** The ids of things, as rows refer to them. */
export const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
