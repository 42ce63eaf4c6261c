import { z } from 'zod';

/** An address of a page or of a place on it: `/2018-06/adoption/`, `/2018-06/adoption/#finding-21`. */
const pageAddress = () =>
  z
    .string()
    .regex(
      /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
      'write it from the root of the site, with a slash at the end of the page, for example `/2018-06/adoption/` or `/2018-06/adoption/#finding-21`',
    );

/** `content/redirects.yaml`: where addresses went that were published once. */
export const redirectsSchema = z.strictObject({
  /** Old address → new address. A page takes the places on it along. */
  redirects: z.record(pageAddress(), pageAddress()),
});

/** What `redirects.yaml` holds. */
export type RedirectsRecord = z.infer<typeof redirectsSchema>;
