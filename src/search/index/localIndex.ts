import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IndexFile } from 'pagefind';
import { loadPagefind } from '../shared/pagefind.ts';

/** Serves an index on this machine from its files, by their paths in the site, and starts Pagefind on it in this process as a browser would. */
export async function openLocally(files: readonly IndexFile[]) {
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer(({ url = '' }, response) => {
    const content = byPath.get(url.replace(/\?.*$/, ''));
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const script = Buffer.from(byPath.get('/pagefind/pagefind.js') ?? '').toString('base64');
    const pagefind = await loadPagefind(`data:text/javascript;base64,${script}`, `${base}pagefind/`);
    return { /** Where its files are, with a slash at the end. */ base, pagefind, close };
  } catch (error) {
    close();
    throw error;
  }
}
