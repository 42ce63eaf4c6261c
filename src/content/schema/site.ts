import { z } from 'zod';
import { siteAddress, webAddress } from './addresses.ts';
import { line, reference } from './fields.ts';

/** `content/site.yaml`: who publishes this site, and which inspection its first page shows. */
export const siteSchema = z.strictObject({
  /** The name of the site, in its header and in every page title. */
  title: line(),
  /** The authority whose inspections this site is about: the name of a file in `authorities/`. A site of many names none. */
  authority: reference().optional(),
  /** The inspection shown on the first page: the name of a folder in `inspections/`. Left out: the latest published in full. */
  featured: reference().optional(),
  /** Where the site is published, with the path if it is not at the root. Left out: links are made for the root of any host. */
  address: siteAddress().optional(),
  publisher: z.strictObject({
    /** Who answers for this site. */
    name: line(),
    /** True only where the authority itself publishes the site. */
    official: z.boolean(),
    /** An e-mail address or web page for readers. Left out: the site says that there is none. */
    contact: z.union([z.email(), webAddress()], { error: 'write an e-mail address or a web address' }).optional(),
  }),
});

/** What `content/site.yaml` holds. */
export type SiteRecord = z.infer<typeof siteSchema>;
