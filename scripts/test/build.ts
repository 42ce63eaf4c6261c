import { cpSync, rmSync } from 'node:fs';
import { buildSettings, buildSite } from '../../src/build/build.ts';
import { runCommand } from '../../src/command.ts';
import { Misuse } from '../../src/refusal.ts';
import { readSettings } from '../../src/settings.ts';

/** The two sites that tests read: the sample’s as it is published, and that of `content/` with its drafts, as it will be. */
const sites: Record<string, { content: string; folder: string; options: readonly string[] }> = {
  sample: { content: 'tests/site/content', folder: 'dist.sample', options: [] },
  content: { content: process.env['CONTENT_DIR'] ?? 'content', folder: 'dist', options: ['--drafts'] },
};

/** Builds one of them into its folder or another, at the root of its host or below a base path, from a copy, in which the addresses of a published site are registered. */
await runCommand([], async () => {
  const site = sites[process.argv[2] ?? ''];
  if (site === undefined) throw new Misuse('Say which site: sample or content.');
  const copy = `.cache/test/${site.folder}/content`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(site.content, copy, { recursive: true });
  const options = ['--content', copy, '--out-dir', process.argv[3] ?? site.folder, '--base', process.argv[4] ?? '/'];
  const built = await buildSite(readSettings(buildSettings, [...options, ...site.options]));
  return built === undefined ? 1 : 0;
}, []);
