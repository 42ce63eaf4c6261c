import { buildSettings, buildSite } from '../src/build/build.ts';
import { runCommand } from '../src/command.ts';
import { readSettings } from '../src/settings.ts';

/** Builds the site into a folder, for any static host. */
await runCommand(async () => {
  const built = await buildSite(readSettings(buildSettings, process.argv.slice(2)));
  return built === undefined ? 1 : 0;
});
