import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../freePort.ts';

/** A real web server with a built site, on this machine only. */
export interface RunningServer {
  /** The address of the site, with its base path. */
  address: string;
  /** A file beside the site that nobody may ever read. */
  secret: string;
  /** What it has written to its log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** The web servers for which the project brings configurations. */
export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** Starts a server with the configuration that the project ships, and only its places and its port replaced. */
export async function startServer(name: ServerName, built: string, base: string): Promise<RunningServer> {
  const place = mkdtempSync(join(tmpdir(), `${name}-`));
  // The server may serve as a user with fewer rights than the one that starts it.
  chmodSync(place, 0o755);
  const root = join(place, 'site');
  cpSync(built, join(root, base), { recursive: true });
  const secret = 'nobody may read this';
  writeFileSync(join(place, 'secret.txt'), secret);
  for (const name of ['.hidden', '.wgetrc']) writeFileSync(join(root, base, name), secret);
  const port = await freePort();
  const shipped = (file: string) =>
    readFileSync(join('hosting', file), 'utf8')
      .replaceAll('/tmp/', `${join(place, 'tmp')}/`)
      .replaceAll('/srv/site/_hosting', join(root, base, '_hosting'))
      .replaceAll('/srv/site', root)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('/etc/nginx/site.conf', join(place, 'site.conf'));
  mkdirSync(join(place, 'tmp'), { mode: 0o777 });
  let child: ChildProcess;
  if (name === 'nginx') {
    writeFileSync(join(place, 'nginx.conf'), shipped('nginx/nginx.conf'));
    writeFileSync(join(place, 'site.conf'), shipped('nginx/site.conf'));
    child = spawn('nginx', ['-c', join(place, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;']);
  } else {
    writeFileSync(join(place, 'Caddyfile'), shipped('Caddyfile'));
    child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(place, 'Caddyfile')], {
      env: { ...process.env, HOME: place, SITE_ADDRESS: `http://127.0.0.1:${port}` },
    });
  }
  let log = '';
  child.stderr?.on('data', (part) => (log += part));
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${name} does not start:\n${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address: origin + base,
    secret,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}
