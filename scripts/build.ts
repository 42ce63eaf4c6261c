import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkPublishable } from '../src/check/publishable.ts';
import { catalogue } from '../src/model/catalogue.ts';
import { buildSearchIndex } from '../src/search/index.ts';
import { buildOptions, placeOf } from './site.ts';

/** Checks the content, builds the site beside the old one, and puts it in its place only when it is whole. */
async function main(): Promise<number> {
  const options = buildOptions(process.argv.slice(2), process.env);
  const checked = checkPublishable(options.content);
  process.stdout.write(checked.text(process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  if (!checked.isPublishable) return 1;
  const published = catalogue(checked.records);
  const site = placeOf(options, published.site.address);
  const next = `${options.outDir}.next`;
  // Read by astro.config.mjs and by the collections.
  Object.assign(process.env, {
    SITE_BASE: site.base,
    CONTENT_DIR: options.content,
    ...(site.origin !== undefined && { SITE_ORIGIN: site.origin }),
  });
  rmSync(next, { recursive: true, force: true });
  // Forced, since Astro’s cache does not notice a change in a schema that another file holds.
  await build({ outDir: `./${next}`, force: true, logLevel: 'warn' });
  tidyPages(next);
  const records = await buildSearchIndex(published, next);
  replace(options.outDir, next);
  console.log(`Built ${options.outDir}/ with ${records} things to find.`);
  return 0;
}

/** Takes the white space around line breaks out of every page: Astro leaves what stands between components. No page has preformatted text. */
function tidyPages(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/[ \t]*\n\s*/g, '\n'));
  }
}

/** Puts the new folder in the place of the old one. */
function replace(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

process.exitCode = await main();
