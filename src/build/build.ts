import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkPublishable } from '../check.ts';
import { stopwatch } from '../command.ts';
import { caddyConfiguration } from '../hosting/caddy.ts';
import { hostFiles } from '../hosting/headers.ts';
import { headersFile } from '../hosting/headersFile.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { redirectsFile } from '../hosting/redirectsFile.ts';
import type { Catalogue } from '../model/nouns.ts';
import { contentRead, publishContent } from '../published.ts';
import { makeSearchIndex, writeSearchIndex } from '../search/index/searchIndex.ts';
import { locationOf, type Settings, type SiteLocation } from '../settings.ts';
import { astroCache, astroConfig } from './astroConfig.ts';
import { writeList } from './list.ts';
import { judgedOutDir, judgeProject } from './outDir.ts';
import { finishTexts, pageAddresses } from './pages.ts';
import { writePdfs } from './pdf.ts';
import { publish } from './publish.ts';
import { keepAddresses } from './register.ts';

/** The names of the settings of a build. */
export const buildSettings = ['content', 'address', 'base', 'out-dir', 'pdf', 'drafts'] as const;
type BuildSettings = Settings<(typeof buildSettings)[number]>;

/**
 * Checks the content, builds the site, and puts it in its place only when it is whole; tells its folder and where it will stand,
 * undefined where the content is not ready. A site that is built for its address, and not for a preview, has its addresses registered.
 */
export async function buildSite(settings: BuildSettings, { isPreview = false } = {}) {
  const time = stopwatch();
  judgeProject(process.cwd());
  const folder = judgedOutDir(settings['out-dir'], { project: process.cwd(), content: settings.content });
  const hasDrafts = settings.drafts || isPreview;
  publishContent(() => checkPublishable(settings.content, { showDrafts: hasDrafts }));
  const checked = contentRead();
  process.stdout.write(checked.text(process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  const published = checked.catalogue;
  if (published === undefined) return undefined;
  const location = locationOf(settings, published.site.address);
  const records = await publish(folder, (next) => make(published, next, location, settings.pdf), console.log);
  if (location.origin !== undefined && !hasDrafts) keepAddresses(settings.content, checked, published);
  console.log(`Built ${settings['out-dir']}/ with ${records} things to find, ${time()}.`);
  const content = relative('', settings.content);
  const start = `npm start${content === 'content' ? '' : ` -- --content ${content}`}`;
  if (!isPreview)
    console.log(`Look at it with \`${start}\`, or behind a web server: opened from a disk, its links lead nowhere.`);
  return { folder, location };
}

/** Makes the whole site in a folder, with or without PDF, and returns how many things can be found in it. */
async function make(published: Catalogue, folder: string, location: SiteLocation, withPdf: boolean): Promise<number> {
  console.log('Making the pages and the search index …');
  // Astro’s memory does not notice a change in a schema that another file holds.
  rmSync(astroCache, { recursive: true, force: true });
  const options = { configFile: false, ...astroConfig(location), outDir: folder, logLevel: 'warn' } as const;
  // Loaded only here: mistakes in content are told a second sooner, and the index is begun meanwhile.
  const pages = import('astro').then(({ build }) => build(options));
  const [made, index] = await Promise.allSettled([pages, makeSearchIndex(published)]);
  // Only once both have ended, so that nothing goes on writing into a folder that has been given up.
  if (made.status === 'rejected') throw made.reason;
  if (index.status === 'rejected') throw index.reason;
  writeSearchIndex(index.value.files, folder);
  if (withPdf) {
    console.log('Printing the full reports …');
    await writePdfs(folder, published, location);
  }
  console.log('Compressing …');
  const { base } = location;
  const styles = await finishTexts(folder);
  for (const [file, text] of [
    [hostFiles.headers, headersFile(base, styles, pageAddresses(folder))],
    [hostFiles.redirects, redirectsFile(base, published.redirects)],
    [hostFiles.nginx, nginxConfiguration(base, styles)],
    [hostFiles.caddy, caddyConfiguration(base, styles)],
  ] as const) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeList(folder, { base, styles });
  return index.value.records;
}
