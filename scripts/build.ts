import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { compressTexts } from '../src/build/compress.ts';
import { writeList } from '../src/build/list.ts';
import { takeLock } from '../src/build/lock.ts';
import { finishPages, pageAddresses } from '../src/build/pages.ts';
import { nextOf, recover, swapIn } from '../src/build/swap.ts';
import { checkPublishable } from '../src/check.ts';
import { caddyConfiguration } from '../src/hosting/caddy.ts';
import { hostFiles } from '../src/hosting/headers.ts';
import { headersFile } from '../src/hosting/headersFile.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { redirectsFile } from '../src/hosting/redirectsFile.ts';
import { catalogue } from '../src/model/link.ts';
import type { Catalogue } from '../src/model/nouns.ts';
import { makeSearchIndex, writeSearchIndex } from '../src/search/index/searchIndex.ts';
import { writePdfs } from './pdf.ts';
import { buildOptions, placeOf, type Site, unknownOrigin } from './site.ts';

/** Checks the content, builds the site beside the old one, and puts it in its place only when it is whole. */
async function main(): Promise<number> {
  const options = buildOptions(process.argv.slice(2), process.env);
  const checked = checkPublishable(options.content);
  process.stdout.write(checked.text(process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  if (!checked.isPublishable) return 1;
  const published = catalogue(checked.records);
  const site = placeOf(options, published.site.address);
  // Read by astro.config.mjs and by the collections.
  Object.assign(process.env, {
    SITE_BASE: site.base,
    CONTENT_DIR: options.content,
    ...(site.origin !== undefined && { SITE_ORIGIN: site.origin }),
  });
  const outDir = resolve(options.outDir);
  // Two builds of one project would share Astro’s caches, wherever they write.
  const unlock = takeLock('.cache/build.lock', () => console.log('Waiting for another build to end …'));
  recover(outDir);
  const next = nextOf(outDir);
  try {
    const records = await make(published, next, site, options.pdf);
    swapIn(outDir);
    console.log(`Built ${options.outDir}/ with ${records} things to find.`);
    return 0;
  } catch (error) {
    // Also gives back the room of a full disk.
    rmSync(next, { recursive: true, force: true });
    throw error;
  } finally {
    unlock();
  }
}

/** Makes the whole site in a folder, with or without PDF, and returns how many things can be found in it. */
async function make(published: Catalogue, folder: string, { origin, base }: Site, withPdf: boolean): Promise<number> {
  // Forced, since Astro’s cache does not notice a change in a schema that another file holds.
  const pages = build({ outDir: folder, force: true, logLevel: 'warn' });
  const [made, index] = await Promise.allSettled([pages, makeSearchIndex(published)]);
  // Only once both have ended, so that nothing goes on writing into a folder that has been given up.
  if (made.status === 'rejected') throw made.reason;
  if (index.status === 'rejected') throw index.reason;
  writeSearchIndex(index.value, folder);
  const styles = finishPages(folder);
  for (const [file, text] of [
    [hostFiles.headers, headersFile(base, styles, pageAddresses(folder))],
    [hostFiles.redirects, redirectsFile(base, published.redirects)],
    [hostFiles.nginx, nginxConfiguration(base, styles)],
    [hostFiles.caddy, caddyConfiguration(base, styles)],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  if (withPdf) await writePdfs(folder, published, { origin: origin ?? unknownOrigin, base });
  await compressTexts(folder);
  writeList(folder, { base, styles });
  return index.value.records;
}

process.exitCode = await main();
