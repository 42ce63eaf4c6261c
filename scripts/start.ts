import { buildSettings, buildSite } from '../src/build/build.ts';
import { runCommand } from '../src/command.ts';
import { judgeListener, serve } from '../src/hosting/serve.ts';

/** Builds the site and serves it on this machine until it is stopped. */
await runCommand([...buildSettings, 'port', 'host'], async (settings) => {
  await judgeListener(settings);
  const built = await buildSite(settings, { isPreview: true });
  if (built === undefined) return 1;
  const { address } = await serve(built.folder, { ...settings, base: built.location.base });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  console.log(`\nThe site is at ${address}  (stop it with Ctrl+C)`);
  return undefined;
});
