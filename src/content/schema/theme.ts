import { z } from 'zod';
import { aliases, line, reference } from './fields.ts';

/** `content/themes/<id>.md`: a subject that readers look for; below the line, a sentence that defines it. */
export const themeSchema = z.strictObject({
  name: line(),
  /** The subject of the judgement nearest to it: a name under `subjects` of an area. */
  subject: reference().optional(),
  /** Other words for it, for search. */
  aliases: aliases(),
  /** Themes that a reader of this one is likely to want next. */
  related: z.array(reference()).default([]),
});

/** What a theme’s file holds above the line. */
export type ThemeRecord = z.infer<typeof themeSchema>;
