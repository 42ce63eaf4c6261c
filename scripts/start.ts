import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content/check.ts';
import { serve } from '../src/hosting/serve.ts';
import { placeOf } from './site.ts';

/** Builds the site and serves it on this machine until it is stopped. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      base: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`--port takes a number from 1 to 65535, not “${values.port}”.`);
    process.exitCode = 2;
    return;
  }
  const { status } = spawnSync(
    process.execPath,
    ['scripts/build.ts', ...(values.base === undefined ? [] : ['--base', values.base])],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const address = checkContent('content').records.site[0]?.data.address;
  const { base } = placeOf({ address: process.env['SITE_ADDRESS'], base: values.base }, address);
  const served = await serve('dist', { port, host: values.host, base });
  console.log(`\nThe site is at ${served.address}  (stop it with Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.close().then(() => process.exit(0)));
}

await main();
