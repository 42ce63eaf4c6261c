import { spawnSync } from 'node:child_process';

/** Builds the site for the root of a host and for a path below it, where the servers that it is tested on are installed. */
export function setup(): void {
  const missing = ['nginx', 'caddy', 'wrk'].filter((name) => spawnSync(name, ['-v']).error !== undefined);
  if (missing.length > 0)
    throw new Error(
      `The hosting tests need ${missing.join(', ')}. On Debian or Ubuntu: apt-get install nginx libnginx-mod-http-brotli-static caddy wrk`,
    );
  for (const options of [
    ['--base', '/'],
    ['--base', '/reports/', '--out-dir', '.cache/hosting/reports'],
  ])
    if (spawnSync(process.execPath, ['scripts/build.ts', ...options], { stdio: 'inherit' }).status !== 0)
      throw new Error('the site cannot be built');
}
