import { z } from 'zod';
import { line, webAddress } from './fields.ts';

/** `content/authorities/<id>.yaml`: a body that is inspected. */
export const authoritySchema = z.strictObject({
  /** Its full name: “Lancashire County Council”. */
  name: line(),
  /** The place it serves, as in a heading: “Lancashire”. */
  area: line(),
  website: webAddress(),
  /** The code of the Government Statistical Service for its area: `E10000017`. */
  gssCode: z.string().regex(/^[A-Z]\d{8}$/, 'a GSS code is a capital letter and eight digits, for example "E10000017"'),
});

/** What a file in `content/authorities/` holds. */
export type AuthorityRecord = z.infer<typeof authoritySchema>;
