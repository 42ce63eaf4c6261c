import { z } from 'zod';
import { webAddress } from './addresses.ts';
import { line } from './fields.ts';

/** Whom readers can turn to: by telephone, on a web page, or both. */
const contactSchema = z
  .strictObject({
    /** What it is, as a link says it: “Report a concern about a child”. */
    name: line(),
    phone: z
      .string({ error: 'write the number in quotes, for example "0300 123 4567"' })
      .regex(/^\+?[\d ()]{3,20}$/, 'write the number in digits and spaces, in quotes, for example "0300 123 4567"')
      .optional(),
    address: webAddress().optional(),
  })
  .refine(
    ({ phone, address }) => phone !== undefined || address !== undefined,
    'give a `phone`, an `address`, or both',
  );

/** `content/authorities/<id>.yaml`: who is inspected. */
export const authoritySchema = z.strictObject({
  /** Its full name: “Exampleshire County Council”. */
  name: line(),
  /** The place it serves, as in a heading: “Exampleshire”. */
  area: line(),
  website: webAddress().optional(),
  /** The code of the Government Statistical Service for its area: `E10000017`. */
  gssCode: z
    .string()
    .regex(/^[A-Z]\d{8}$/, 'a GSS code is a capital letter and eight digits, for example "E10000017"')
    .optional(),
  /** Where readers get help: to report a concern, for advocacy, to complain. */
  help: z
    .strictObject({
      concern: contactSchema.optional(),
      advocacy: contactSchema.optional(),
      complaints: contactSchema.optional(),
    })
    .default({}),
});

/** What a file in `content/authorities/` holds. */
export type AuthorityRecord = z.infer<typeof authoritySchema>;
