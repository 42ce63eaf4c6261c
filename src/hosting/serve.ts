import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { listFile, readList } from '../build/list.ts';
import { siteFolder } from '../build/swap.ts';
import { Refusal } from '../refusal.ts';
import { headersOf, isForHost } from './headers.ts';

/** A server of a built site on this machine. */
export type Served = Awaited<ReturnType<typeof serve>>;

/** Where a server listens, and the path that its site stands below. */
export interface Listener {
  port: number;
  host: string;
  base?: string;
}

/**
 * Serves a built folder for a preview, with the headers of the real hosts: whole files for GET and HEAD, nothing else.
 * Takes the next free port where the one asked for is taken.
 */
export async function serve(folder: string, { port, host, base = '/' }: Listener) {
  if (!existsSync(join(siteFolder(folder), 'index.html'))) throw new Refusal(`There is no built site in ${folder}/.`);
  const stylesOf = styleReader();
  const server = createServer((request, response) => {
    // Asked anew each time: a build may put another site in its place.
    answer(request, response, siteFolder(folder), base, stylesOf).catch(() => {
      // The site is not there just now; the next request may find it.
      if (!response.headersSent) response.writeHead(503);
      response.end();
    });
  });
  const taken = await listen(server, port, host);
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    /** Where it can be opened, with the base path. */
    address: `http://${shownHost}:${taken}${base}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: string,
  base: string,
  stylesOf: (site: string) => readonly string[],
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [, target = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
  const path = normalPath(target);
  if (path !== undefined && (`${path}/` === base || isPageWithoutSlash(site, base, path))) {
    response.writeHead(301, { Location: `${encodeURI(path)}/${query}` }).end();
    return;
  }
  const found = path?.startsWith(base) ? fileAt(site, path.slice(base.length - 1)) : undefined;
  const { address, file } = found ?? { address: '/404.html', file: join(site, '404.html') };
  const { encoding, sent } = variant(file, request.headers['accept-encoding']);
  const { size, mtimeMs } = statSync(sent);
  const headers = {
    ...headersOf(address, stylesOf(site)),
    'Content-Type': contentType(file),
    Vary: 'Accept-Encoding',
    ETag: `W/"${size}-${mtimeMs}"`,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  };
  if (found !== undefined && request.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  // Whole files, read at once: a reader who goes away leaves nothing open.
  const bytes = request.method === 'HEAD' ? undefined : await readFile(sent);
  response
    .writeHead(found === undefined ? 404 : 200, { ...headers, 'Content-Length': bytes?.length ?? size })
    .end(bytes);
}

/** A path decoded once; undefined where it has more than one way to be written: empty names, dots, backslashes, what is no text. */
function normalPath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target);
    return /^(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*\/?$/u.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file that readers find at an address; undefined where there is none for them. */
function fileAt(site: string, address: string): { address: string; file: string } | undefined {
  const file = join(site, address.endsWith('/') ? `${address}index.html` : address);
  return !isForHost(address) && isFile(file) ? { address, file } : undefined;
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** True for `/2024-03` where there is a page `/2024-03/`: real hosts lead on to it. */
const isPageWithoutSlash = (site: string, base: string, path: string) =>
  !path.endsWith('/') && path.startsWith(base) && fileAt(site, `${path.slice(base.length - 1)}/`) !== undefined;

const encodings = { br: '.br', gzip: '.gz' };

/** What is sent of a file to who accepts these encodings: what the build has compressed, where it is wanted. */
function variant(file: string, accepted = ''): { encoding?: string; sent: string } {
  const wanted = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => one.replace(/;.*/s, '').trim()),
  );
  const chosen = Object.entries(encodings).find(([name, ending]) => wanted.has(name) && isFile(file + ending));
  return chosen === undefined ? { sent: file } : { encoding: chosen[0], sent: file + chosen[1] };
}

/** Types that the library does not know. */
const moreTypes: Record<string, string> = {
  '.ico': 'image/x-icon',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function contentType(file: string): string {
  const type = lookup(file) ?? moreTypes[extname(file)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
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

/** Throws a sentence for a person where nobody can listen at a place, before anything is made for it. */
export async function judgeListener({ port, host }: Pick<Listener, 'port' | 'host'>): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

const portsTried = 50;

async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < Math.min(port + portsTried, 65_536); candidate += 1) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      const fail = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(cannotListen(error, candidate, host));
      server.once('error', fail);
      server.listen(candidate, host, () => {
        server.off('error', fail);
        resolve(true);
      });
    });
    const address = server.address();
    if (isFree && typeof address === 'object' && address !== null) return address.port;
  }
  throw new Refusal(`--port: ${port} and the ports after it are taken on this machine. Choose another.`);
}

function cannotListen({ code, message }: NodeJS.ErrnoException, port: number, host: string): Error {
  if (code === 'EACCES')
    return new Refusal(`--port: this machine lets only its administrator serve at ${port}. Choose one from 1024 on.`);
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN' || code === 'EINVAL')
    return new Refusal(
      `--host: “${host}” is no name or address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`,
    );
  return new Error(`cannot serve: ${message}`);
}
