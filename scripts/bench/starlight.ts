import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { compressTexts } from '../../src/build/compress.ts';
import { writeList } from '../../src/build/list.ts';

/** The version that this site is compared with. */
export const starlightVersion = '0.42.4';
/** A project of its own, thrown away and made anew: Starlight is no part of this one. */
const folder = '.cache/bench-starlight';
/** Pages that Starlight makes itself, and those that repeat others for print or for other sites. */
const leftOut = /^404\.html$|\/(?:embed|full-report|one-page)\//;

/** Builds the texts of a built site, page by page, as a Starlight site, and tells where it is; undefined where npm does not bring Starlight. */
export async function buildStarlight(site: string): Promise<string | undefined> {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const { astro } = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  const dependencies = { astro, '@astrojs/starlight': starlightVersion };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Inspections' })] };
`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const file of globSync('**/*.html', { cwd: site }).filter((one) => !leftOut.test(one)))
    write(`src/content/docs/${file.replace(/html$/, 'md')}`, pageText(readFileSync(join(site, file), 'utf8')));
  copyFileSync('.npmrc', join(folder, '.npmrc'));
  if (failure('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']) !== undefined) return undefined;
  const fault = failure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  if (fault !== undefined) throw new Error(`Starlight did not build:\n${fault}`);
  const built = join(folder, 'dist');
  await compressTexts(built);
  writeList(built, { base: '/', styles: [] });
  return built;
}

/** Runs a command in the project, and tells what it said where it failed. */
function failure(command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** A page as an author of Starlight could write it: its title, its headings in Markdown, and its text in plain HTML. */
function pageText(html: string): string {
  const main = parse(html).querySelector('main') ?? parse('');
  const title = main.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  // What Starlight has in its own way, and what is no text.
  for (const part of main.querySelectorAll('h1, nav, script, style, svg, template, form, button')) part.remove();
  for (const part of main.querySelectorAll('h2, h3, h4'))
    part.replaceWith(`\n\n${'#'.repeat(Number(part.tagName[1]))} ${part.textContent.trim()}\n\n`);
  for (const part of main.querySelectorAll('article, details, div, i, pre, section, small, span, strong, summary'))
    part.replaceWith(...part.childNodes);
  for (const part of main.querySelectorAll('*'))
    for (const name of Object.keys(part.attributes)) if (name !== 'href') part.removeAttribute(name);
  // Spaces before a line would make program code of it.
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${main.innerHTML.replace(/^ +/gm, '')}\n`;
}
