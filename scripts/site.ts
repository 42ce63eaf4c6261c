import { parseArgs } from 'node:util';

/** Where a built site will stand: its origin, as `https://www.example.gov.uk`, and its base path with slashes at both ends. */
export interface Site {
  origin: string | undefined;
  base: string;
}

/** Where links lead that have to be whole, while it is not said where the site will stand: see astro.config.mjs. */
export const unknownOrigin = 'http://127.0.0.1:4321';

/** Splits an address into origin and base path. Throws on what is no address. */
export function siteOf(address: string): Site {
  const { origin, pathname } = new URL(address);
  return { origin, base: baseOf(pathname) };
}

/** A base path with one slash at each end. */
export function baseOf(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** How the site is built: from the command line first, then the environment, then `content/site.yaml`. */
export function buildOptions(args: readonly string[], environment: NodeJS.ProcessEnv) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      address: { type: 'string' },
      base: { type: 'string' },
      content: { type: 'string', default: environment['CONTENT_DIR'] ?? 'content' },
      'out-dir': { type: 'string', default: 'dist' },
      pdf: { type: 'boolean', default: false },
    },
  });
  return {
    address: values.address ?? environment['SITE_ADDRESS'],
    base: values.base,
    content: values.content,
    outDir: values['out-dir'],
    pdf: values.pdf,
  };
}

/** Where the site will stand, once its content is read. */
export function placeOf(
  options: { address: string | undefined; base: string | undefined },
  contentAddress: string | undefined,
): Site {
  const address = options.address ?? contentAddress;
  const site: Site = address === undefined ? { origin: undefined, base: '/' } : siteOf(address);
  return options.base === undefined ? site : { ...site, base: baseOf(options.base) };
}
