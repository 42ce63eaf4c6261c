import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { writeList } from '../../src/build/list.ts';
import { headersOf } from '../../src/hosting/headers.ts';
import { type Served, serve } from '../../src/hosting/serve.ts';
import { folderOf } from '../build/copies.ts';

const words = 'Words and words. '.repeat(50);
let folder: string;
let served: Served;

beforeAll(async () => {
  folder = folderOf({
    'index.html': `home ${words}`,
    '404.html': `nothing here ${words}`,
    'a/index.html': `a ${words}`,
    'data/x.csv': words,
    'big.txt': 'a'.repeat(5_000_000),
    _headers: 'host’s own',
    _redirects: 'host’s own',
    '_hosting/nginx.conf': 'host’s own',
    '.hidden': 'host’s own',
    '.wgetrc': 'host’s own',
    'a/.git/config': 'host’s own',
    '.well-known/security.txt': 'for all',
  });
  await compressTexts(folder);
  writeList(folder, { base: '/', styles: [] });
  served = await serve(folder, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** What is answered to a request target exactly as it is written. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const { hostname, port } = new URL(served.address);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of a preview', () => {
  it('answers GET and HEAD, and no other method', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, text: `home ${words}` });
    const head = await ask('/', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(`home ${words}`.length));
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
      expect(await ask('/', { method }), method).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it.each(['bytes=20-10', 'bytes=0-4', 'bytes=-5', 'bytes=99999999-', 'bytes=NaN-NaN', 'x'])(
    'offers no parts of files: “Range: %s” gets the whole one',
    async (range) => {
      const { status, headers, text } = await ask('/data/x.csv', { headers: { Range: range } });
      expect({ status, text }).toEqual({ status: 200, text: words });
      expect(headers).not.toHaveProperty('accept-ranges');
    },
  );

  it.each([
    ...['/_headers', '/%5fheaders', '/%5Fredirects', '/_hosting/nginx.conf', '//_hosting/nginx.conf', '/_hosting'],
    ...['/.hidden', '/%2ehidden', '/.wgetrc', '/a/.git/config', '/a/%2egit/config', '/.well-known/../.hidden'],
    ...[
      '/404',
      '/index',
      '/a/index',
      '//a/',
      '/a//',
      '//',
      '/./',
      '/a/../',
      '/a/..%2f',
      '/%2e%2e/x',
      '/..%5cx',
      '/a%5c',
    ],
    ...['/data/', '/data', '/no', '/%', '/%zz', '/%00', '/index.html%00', '/%c0%ae', `/${'a'.repeat(5000)}`, '*'],
  ])('has nothing at %s', async (path) => {
    const { status, headers, text } = await ask(path);
    expect({ status, text }).toEqual({ status: 404, text: `nothing here ${words}` });
    expect(headers['content-security-policy']).toBe(headersOf('/404.html', [])['Content-Security-Policy']);
  });

  it.each(['/', '/index.html', '/a/index%2ehtml', '/%61/', '/a/?q=1&r=%2e%2e'])(
    'sends the page at %s with its policy',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(headersOf('/', [])['Content-Security-Policy']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it('sends what stands in .well-known', async () => {
    expect(await ask('/.well-known/security.txt')).toMatchObject({ status: 200, text: 'for all' });
  });

  it('leads on from a folder’s name without its slash, with the question, and never to another host', async () => {
    expect(await ask('/a?q=1')).toMatchObject({ status: 301, headers: { location: '/a/?q=1' } });
    expect(await ask('//a')).toMatchObject({ status: 404 });
    expect(await ask('/%2fa')).toMatchObject({ status: 404 });
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0, gzip;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0', undefined],
    ['deflate', undefined],
  ])('to “Accept-Encoding: %s” sends %s', async (accepted, encoding) => {
    const { headers } = await ask('/a/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  it('says that nothing has changed, for the form that is asked for', async () => {
    const first = await ask('/a/', { headers: { 'Accept-Encoding': 'br' } });
    const again = { 'If-None-Match': String(first.headers['etag']) };
    const { status, headers } = await ask('/a/', { headers: { ...again, 'Accept-Encoding': 'br' } });
    expect({ status, vary: headers['vary'], cache: headers['cache-control'] }).toEqual({
      status: 304,
      vary: 'Accept-Encoding',
      cache: 'no-cache',
    });
    expect(await ask('/a/', { headers: again })).toMatchObject({ status: 200 });
  });

  it('stands what is no request, and leaves nothing open for readers who went away', async () => {
    const { hostname, port } = new URL(served.address);
    const open = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
    const before = open();
    const odd = ['\u0016\u0003\u0001 hello\r\n\r\n', 'GET\r\n\r\n', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n'];
    const broken = Array.from({ length: 60 }, () => 'GET /big.txt HTTP/1.1\r\nHost: x\r\n\r\n');
    for (const text of [...odd, ...broken]) {
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('error', () => undefined);
      socket.once('data', () => socket.destroy());
      await once(socket, 'close');
    }
    expect(await ask('/')).toMatchObject({ status: 200 });
    // Other tests of this process open files too.
    await expect.poll(open, { timeout: 20_000 }).toBeLessThan(before + 20);
  });
});

describe('a site below a base path', () => {
  it('is there and nowhere else', async () => {
    const below = await serve(folder, { port: 0, host: '127.0.0.1', base: '/reports/' });
    const answers = await Promise.all(
      ['reports/', 'reports', 'reports/a', '', 'a/', 'reportsa/'].map((path) =>
        fetch(new URL(`/${path}`, below.address), { redirect: 'manual' }).then(({ status, headers }) => [
          status,
          headers.get('location'),
        ]),
      ),
    );
    await below.close();
    expect(answers).toEqual([
      [200, null],
      [301, '/reports/'],
      [301, '/reports/a/'],
      [404, null],
      [404, null],
      [404, null],
    ]);
  });
});

describe('a place where nobody can listen', () => {
  it('is told in one sentence', async () => {
    const told = (port: number, host: string) => serve(folder, { port, host }).then(() => '', String);
    expect(await told(0, 'nowhere.invalid')).toMatch(
      /^Refusal: --host: “nowhere.invalid” is no name or address of this machine/,
    );
    expect(await told(0, '192.0.2.1')).toMatch(/^Refusal: --host: “192.0.2.1” is no name or address/);
    const last = await serve(folder, { port: 65_535, host: '127.0.0.1' }).catch(() => undefined);
    expect(await told(65_535, '127.0.0.1')).toMatch(/^Refusal: --port: 65535 and the ports after it are taken/);
    await last?.close();
  });
});
