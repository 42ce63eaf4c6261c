import { z } from 'zod';

const wholeAddress = 'write a whole web address, for example "https://www.gov.uk/"';

const addressOn = (hostname: RegExp) =>
  z
    .url({ protocol: /^https?$/, hostname, error: wholeAddress })
    .refine(
      (value) => !URL.canParse(value) || !/[\s"<>\\^`{|}@]|^https?:(?!\/\/[^/?#%]+(?:[/?#]|$))/i.test(value),
      wholeAddress,
    );

/** Ends of names that are given within one machine or network (RFC 6761, RFC 6762, RFC 8375, and what networks use besides). */
const ownNetwork = /\.(?:local|localhost|internal|intranet|private|corp|home|lan|localdomain|invalid|arpa)$/i;

/** A web address that starts with `https://` (or `http://`), of a host that the world knows, with no name or password of a reader in it. */
export const webAddress = () =>
  addressOn(z.regexes.domain).refine(
    (value) => !URL.canParse(value) || !ownNetwork.test(new URL(value).hostname),
    'write an address that everybody can open: only one network knows this one',
  );

/** Names of folders in a path, none of which stands for another: what every server, host and file system reads alike. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/;
const pathLetters = 'letters, digits and . _ ~ - between slashes';

/** The path that a whole site stands below: `/reports/`. Slashes at its ends may be left out. */
export const basePath = () =>
  z
    .string()
    .refine(
      (value) => plainPath.test(value.replace(/^\/*/, '/').replace(/\/+$/, '/')),
      `write a path of ${pathLetters}, for example /reports/`,
    );

/** Where a whole site stands, with its path: `https://www.example.gov.uk/reports/`. */
export const siteAddress = () =>
  // Also on a machine that only the council knows.
  addressOn(/^[a-z0-9[]/)
    .regex(/^[^?#]*$/, 'write it without a question mark or a hash, for example "https://www.example.gov.uk/reports/"')
    .refine(
      (value) => !URL.canParse(value) || plainPath.test(value.replace(/^[a-z]+:\/\/[^/]*/i, '')),
      `write its path of ${pathLetters}, for example "https://www.example.gov.uk/reports/"`,
    );

/** An address of a page or of a place on it: `/2024-03/adoption/`, `/2024-03/adoption/#finding-21`. */
export const pageAddress = () =>
  z
    .string()
    .max(200, 'shorten it: an address has at most 200 letters')
    .regex(
      /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
      'write it from the root of the site, with a slash at the end of the page, for example `/2024-03/adoption/` or `/2024-03/adoption/#finding-21`',
    );
