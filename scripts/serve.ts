import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFile, readList } from '../src/build/list.ts';
import { siteFolder } from '../src/build/swap.ts';
import { headersOf, hostFiles } from '../src/hosting/headers.ts';

/** A server of a built site on this machine. */
export interface Served {
  /** Where it can be opened, with the base path. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder below a base path, with the headers of the real hosts. Takes the next free port where the one asked for is taken. */
export async function serve(
  folder: string,
  { port, host, base = '/' }: { port: number; host: string; base?: string },
): Promise<Served> {
  if (!existsSync(join(siteFolder(folder), 'index.html'))) throw new Error(`there is no built site in ${folder}/`);
  const stylesOf = styleReader();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // Asked anew each time: a build may put another site in its place.
    const site = siteFolder(folder);
    const [address = '/', query] = (request.url ?? '/').split('?');
    const below = address.startsWith(base) ? address.slice(base.length - 1) : undefined;
    const send = (headersFor: string) => setHeaders(response, headersOf(headersFor, stylesOf(site)));
    const notFound = () => {
      send('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(site, '404.html')));
    };
    if (`${address}/` === base || (below !== undefined && isPageWithoutSlash(site, below))) {
      response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (below === undefined || new RegExp(`^${hostFiles.match}`).test(below)) return notFound();
    request.url = below;
    send(below);
    sirv(site, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] })(request, response, notFound);
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // The site is not there just now; the next request may find it.
      response.writeHead(503).end();
    }
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

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(new Map(Object.entries(headers)));
}

/** True for `/2018-06` where there is a page `/2018-06/`: real hosts lead on to it. */
function isPageWithoutSlash(site: string, address: string): boolean {
  return /^(\/[\w-]+)+$/.test(address) && existsSync(join(site, address, 'index.html'));
}

/** Reads the hashes of a site’s styles from its list, again whenever that has changed. */
function styleReader(): (site: string) => readonly string[] {
  let read: { at: number; styles: readonly string[] } | undefined;
  return (site) => {
    const list = join(site, listFile);
    const at = statSync(list).mtimeMs;
    if (read?.at !== at) read = { at, styles: readList(readFileSync(list, 'utf8')).styles };
    return read.styles;
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
