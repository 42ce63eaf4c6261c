import { dev } from 'astro';
import { astroConfig } from '../src/build/astroConfig.ts';
import { judgeProject } from '../src/build/outDir.ts';
import { runCommand } from '../src/command.ts';
import { judgePlace } from '../src/hosting/serve.ts';
import { placeOf, readSettings } from '../src/settings.ts';

/** Serves the site while it is written; pages follow each change by themselves. */
await runCommand(async () => {
  const settings = readSettings(['content', 'address', 'base', 'port', 'host'], process.argv.slice(2));
  judgeProject(process.cwd());
  await judgePlace(settings);
  // Read by the collections, which Astro loads by itself.
  Object.assign(process.env, { CONTENT_DIR: settings.content, DRAFTS: '1' });
  const { port, host } = settings;
  await dev({ configFile: false, ...astroConfig(placeOf(settings)), server: { port, host } });
  return 0;
});
