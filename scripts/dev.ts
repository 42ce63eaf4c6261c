import { dev } from 'astro';
import { astroConfig } from '../src/build/astroConfig.ts';
import { judgeProject } from '../src/build/outDir.ts';
import { checkPublishable } from '../src/check.ts';
import { runCommand } from '../src/command.ts';
import { judgeListener } from '../src/hosting/serve.ts';
import { contentRead, publishContent } from '../src/published.ts';
import { Refusal } from '../src/refusal.ts';
import { locationOf } from '../src/settings.ts';

/** Serves the site while it is written, drafts among it; pages follow each change by themselves. */
await runCommand(['content', 'address', 'base', 'port', 'host'], async (settings) => {
  judgeProject(process.cwd());
  await judgeListener(settings);
  publishContent(() => checkPublishable(settings.content));
  const { problems, records, text } = contentRead();
  // What is wrong with files can be mended while it runs.
  if (problems.some(({ file }) => file === '')) throw new Refusal(text('text'));
  const [site] = records.site;
  const { port, host } = settings;
  await dev({ configFile: false, ...astroConfig(locationOf(settings, site?.data.address)), server: { port, host } });
  return undefined;
});
