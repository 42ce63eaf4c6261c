import { z } from 'zod';
import { pageAddress } from './addresses.ts';
import { day, line } from './fields.ts';

/**
 * `content/pages/<id>.mdx`: a standing page, such as “About this site”. And `content/inspections/<inspection>/for-young-people.mdx`:
 * what was found, told to children and young people.
 */
export const pageSchema = z.strictObject({
  title: line(),
  /** One sentence for search engines and shared links. */
  description: line(),
});

/** `content/updates/<day>.md`: what changed on this site and when, for readers. The file’s name is the day, or begins with it. */
export const updateSchema = z.strictObject({
  title: line(),
  date: day(),
  /** The pages it is about, which show it as the day of their last update. A page stands for those below it too: `/2024-03/`. */
  pages: z.array(pageAddress()).default([]),
});

/** What a standing page’s file holds above the line. */
export type PageRecord = z.infer<typeof pageSchema>;
/** What an update’s file holds above the line. */
export type UpdateRecord = z.infer<typeof updateSchema>;
