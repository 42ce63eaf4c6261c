import { buildSettings, buildSite } from '../../src/build/build.ts';
import { runCommand } from '../../src/command.ts';
import { readSettings } from '../../src/settings.ts';

/** Where the two sites that tests read are made, and from what: the sample’s, and that of `content/`. */
const sites: Record<string, readonly string[]> = {
  sample: ['--content', 'tests/site/content', '--out-dir', 'dist.sample'],
  content: ['--out-dir', 'dist'],
};

/** Builds one of them, at the root of its host, as a preview: nothing of it counts as published. */
await runCommand(async () => {
  const options = sites[process.argv[2] ?? ''];
  if (options === undefined) throw new Error('say which site: sample or content');
  const built = await buildSite(readSettings(buildSettings, [...options, '--base', '/']), { isPreview: true });
  return built === undefined ? 1 : 0;
});
