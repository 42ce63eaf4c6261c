import { buildSettings, buildSite } from '../src/build/build.ts';
import { runCommand } from '../src/command.ts';

/** Builds the site into a folder, for any static host. */
await runCommand(buildSettings, async (settings) => ((await buildSite(settings)) === undefined ? 1 : 0));
