import { spawnSync } from 'node:child_process';

/** Builds the sample for the root of a host and for a path below it, where the servers that it is tested on are installed. */
export function setup(): void {
  const missing = ['nginx', 'caddy', 'wrk'].filter((name) => spawnSync(name, ['-v']).error !== undefined);
  if (missing.length > 0)
    throw new Error(
      `The hosting tests need ${missing.join(', ')}. On Debian or Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static caddy wrk`,
    );
  for (const options of [
    ['.cache/hosting/root', '/'],
    ['.cache/hosting/reports', '/reports/'],
  ])
    if (spawnSync(process.execPath, ['scripts/test/build.ts', 'sample', ...options], { stdio: 'inherit' }).status !== 0)
      throw new Error('the site cannot be built');
}
