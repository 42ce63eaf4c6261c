import { z } from 'zod';
import { webAddress } from './addresses.ts';
import { dayOrMonth, id, line, number } from './fields.ts';

const sectionSchema = z.strictObject({
  /** As used in citations: `adoption`. */
  id: id(),
  /** Its heading in the document. */
  title: line(),
  /** The page it is on, where the document has pages. */
  page: number().optional(),
  /** The document’s own number of the section’s first paragraph, where it numbers them; the others count on from it. */
  first: number().optional(),
  /** The page on which each paragraph begins, in order. */
  pages: z.array(number()).optional(),
  /** How many sentences each paragraph has, in order: `[7, 2]`. Left out where only the section can be named. */
  paragraphs: z.array(z.number().int().min(0).max(500, 'no paragraph has so many sentences')).max(2000).optional(),
});

/** `content/sources/<id>.yaml`: a document that statements on this site come from. Its outline, not its text. */
export const sourceSchema = z.strictObject({
  title: line(),
  /** A name short enough for a source note: “council’s update”. */
  short: line(),
  /** Who wrote it. */
  author: line(),
  /** When it was published; left out where it is not dated. */
  published: dayOrMonth().optional(),
  /** Where it can be read. */
  address: webAddress().optional(),
  /** An older address of the same document, kept because other documents point at it. */
  formerAddress: webAddress().optional(),
  /** What a reader should know about it. */
  note: line().optional(),
  /** True where this site restates the whole document: then every sentence must be cited somewhere. */
  complete: z.boolean(),
  sections: z.array(sectionSchema).min(1),
});

/** What a source’s file holds. */
export type SourceRecord = z.infer<typeof sourceSchema>;
/** A part of a document in its outline. */
export type SectionRecord = z.infer<typeof sectionSchema>;
