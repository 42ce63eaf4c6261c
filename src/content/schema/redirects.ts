import { z } from 'zod';
import { pageAddress } from './addresses.ts';

/** `content/redirects.yaml`: where addresses went that were published once. */
export const redirectsSchema = z.strictObject({
  /** Old address → new address. A page takes the places on it along. */
  redirects: z.record(pageAddress(), pageAddress()),
});

/** What `redirects.yaml` holds. */
export type RedirectsRecord = z.infer<typeof redirectsSchema>;
