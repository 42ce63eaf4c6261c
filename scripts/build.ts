import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { compressTexts } from '../src/build/compress.ts';
import { writeList } from '../src/build/list.ts';
import { judgedOutDir } from '../src/build/outDir.ts';
import { finishPages, pageAddresses } from '../src/build/pages.ts';
import { publish } from '../src/build/publish.ts';
import { checkPublishable } from '../src/check.ts';
import { caddyConfiguration } from '../src/hosting/caddy.ts';
import { hostFiles } from '../src/hosting/headers.ts';
import { headersFile } from '../src/hosting/headersFile.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { redirectsFile } from '../src/hosting/redirectsFile.ts';
import { catalogue } from '../src/model/link.ts';
import type { Catalogue } from '../src/model/nouns.ts';
import { Refusal } from '../src/refusal.ts';
import { makeSearchIndex, writeSearchIndex } from '../src/search/index/searchIndex.ts';
import { writePdfs } from './pdf.ts';
import { buildOptions, placeOf, type Site, unknownOrigin } from './site.ts';

/** Checks the content, builds the site beside the old one, and puts it in its place only when it is whole. */
async function main(): Promise<number> {
  const options = buildOptions(process.argv.slice(2), process.env);
  const outDir = judgedOutDir(options.outDir, { project: process.cwd(), content: options.content });
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
  const records = await publish(outDir, (folder) => make(published, folder, site, options.pdf), console.log);
  console.log(`Built ${options.outDir}/ with ${records} things to find.`);
  return 0;
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

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  return 2;
});
