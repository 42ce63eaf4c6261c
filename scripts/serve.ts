import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server of a built site on this machine. */
export interface Served {
  /** Where it can be opened, with the base path. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder below a base path. Takes the next free port where the one asked for is taken. */
export async function serve(
  folder: string,
  { port, host, base = '/' }: { port: number; host: string; base?: string },
): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no built site in ${folder}/`);
  const missing = '404.html';
  const files = sirv(folder, { dev: true, etag: true, single: false, extensions: ['html'] });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      request.url = `/${missing}`;
      response.statusCode = 404;
      files(request, response, () => void response.end());
    };
    if (path.split('?')[0] === base.replace(/\/$/, '') && base !== '/') {
      response.writeHead(301, { Location: base }).end();
      return;
    }
    if (!path.startsWith(base)) return notFound();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, notFound);
  });
  const taken = await listen(server, port, host);
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${shownHost}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
      server.once('error', fail);
      server.listen(candidate, host, () => {
        server.off('error', fail);
        resolve(true);
      });
    });
    const address = server.address();
    if (isFree && typeof address === 'object' && address !== null) return address.port;
  }
  throw new Error(`no free port from ${port} to ${port + 49}`);
}
