import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readList } from '../../src/build/list.ts';
import { verifyAddress } from '../../src/build/verify.ts';
import { headersOf, isForHost } from '../../src/hosting/headers.ts';
import { hashedFolders } from '../../src/model/permalinks.ts';
import { ask, askTarget, servedSites } from './asking.ts';
import { type RunningServer, startServer } from './servers.ts';

const types: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.json': /^application\/json/,
  '.csv': /^text\/csv; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript/,
  '.svg': /^image\/svg\+xml/,
  '.xml': /^(text|application)\/xml/,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
};

describe.each(servedSites)('$name with the site below $base', ({ name, base, built }) => {
  const list = readList(readFileSync(join(built, 'build.json'), 'utf8'));
  const paths = list.files.map(({ path }) => path).filter((path) => !isForHost(`/${path}`));
  const readersPaths = paths.filter((path) => !/\.(br|gz)$/.test(path) && path !== '404.html');
  const addressOf = (path: string) => `/${path}`.replace(/\/index\.html$/, '/');

  let server: RunningServer;
  const at = (path: string) => server.address + addressOf(path).slice(1);
  const raw = (target: string, more = '') => askTarget(server.address, target, more);
  beforeAll(async () => {
    server = await startServer(name, built, base);
  });
  afterAll(() => server.stop());

  it('sends every file as it was built, as it is and compressed', async () => {
    expect(await verifyAddress(server.address, list)).toEqual([]);
  });

  it('sends every file with its type and with the headers of its kind', async () => {
    for (const path of readersPaths) {
      const { status, headers } = await ask(at(path));
      expect(status, path).toBe(200);
      for (const [header, value] of Object.entries(headersOf(addressOf(path), list.styles)))
        expect(headers[header.toLowerCase()], `${path}: ${header}`).toBe(value);
      for (const header of ['x-frame-options', 'content-security-policy', 'access-control-allow-origin'])
        if (!Object.keys(headersOf(addressOf(path), list.styles)).some((wanted) => wanted.toLowerCase() === header))
          expect(headers[header], `${path}: ${header}`).toBeUndefined();
      const type = types[extname(path)];
      if (type !== undefined) expect(headers['content-type'], path).toMatch(type);
      expect(String(headers['server'] ?? ''), path).not.toMatch(/\d/);
    }
  });

  it.each([
    { accepted: 'gzip, deflate, br', encoding: 'br', ending: '.br' },
    { accepted: 'gzip', encoding: 'gzip', ending: '.gz' },
  ])('sends what the build compressed with $encoding', async ({ accepted, encoding, ending }) => {
    for (const path of paths.filter((one) => one.endsWith(ending) && !one.startsWith('404'))) {
      const { headers, body } = await ask(at(path.slice(0, -ending.length)), { 'Accept-Encoding': accepted });
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(String(headers['vary']), path).toMatch(/accept-encoding/i);
      expect(body.equals(readFileSync(join(built, path))), path).toBe(true);
      const type = types[extname(path.slice(0, -ending.length))];
      if (type !== undefined) expect(headers['content-type'], path).toMatch(type);
    }
  });

  it('says that nothing has changed to whoever has it already', async () => {
    for (const path of ['index.html', 'data/findings.csv']) {
      const { headers } = await ask(at(path));
      const again = await ask(at(path), { 'If-None-Match': String(headers['etag']) });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe('no-cache');
      expect(String(again.headers['vary'])).toMatch(/accept-encoding/i);
    }
  });

  it.each([
    'no-such-page',
    'no/such/page/',
    'pagefind/',
    '2020-03/no-such-file.html',
    `${hashedFolders[0].slice(1)}gone.js`,
  ])('answers %s with its own page for what is not found, which is never kept', async (path) => {
    const { status, headers, body } = await ask(server.address + path);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(built, '404.html')))).toBe(true);
    expect(headers['content-type']).toMatch(types['.html'] ?? /$^/);
    for (const [header, value] of Object.entries(headersOf('/404.html', list.styles)))
      expect(headers[header.toLowerCase()], header).toBe(value);
  });

  it.each(['_headers', '_redirects', '_hosting/nginx.conf', '_hosting/Caddyfile', '.hidden', '.wgetrc', '_hosting/'])(
    'keeps %s to itself',
    async (path) => {
      const { status, body } = await ask(server.address + path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(built, '404.html')))).toBe(true);
    },
  );

  it('leads on from a folder’s name without its slash, and stays on the host it was asked for', async () => {
    const answer = await raw(`${base}2020-03/adoption`);
    expect(answer).toMatch(/^HTTP\/1\.1 30[18] /);
    const location = /^location: (.*)\r$/im.exec(answer)?.[1] ?? '';
    expect(new URL(location, `${server.address}2020-03/adoption`).href).toBe(`${server.address}2020-03/adoption/`);
  });

  it('keeps the question on that way', async () => {
    const { status, headers } = await ask(`${server.address}search?q=a%20b&kind=strength`);
    expect([301, 308]).toContain(status);
    expect(headers['location']).toMatch(/\/search\/\?q=a%20b&kind=strength$/);
  });

  it('keeps nothing of what readers asked for in its log', async () => {
    await ask(`${server.address}asked-by-a-reader`);
    expect(server.log()).not.toMatch(/asked-by-a-reader/);
  });

  it('answers HEAD with the headers and no body', async () => {
    const { status, headers, body } = await ask(at('index.html'), {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(headersOf('/', list.styles)['Content-Security-Policy']);
    expect(body).toHaveLength(0);
  });

  it('sends a part of a file, and refuses one that is not there', async () => {
    const whole = readFileSync(join(built, 'data/findings.csv'));
    const part = await ask(at('data/findings.csv'), { Range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
    expect((await ask(at('data/findings.csv'), { Range: 'bytes=99999999-' })).status).toBe(416);
    expect([200, 416]).toContain((await ask(at('data/findings.csv'), { Range: 'bytes=20-10' })).status);
  });

  it('serves 200 readers at once without an error', () => {
    const { stdout } = spawnSync('wrk', ['-t2', '-c200', '-d5s', '--timeout', '30s', at('2020-03/index.html')], {
      encoding: 'utf8',
    });
    console.log(`${name} ${base}: ${/Requests\/sec:.*/.exec(stdout)?.[0]}`);
    expect(Number(/(\d+) requests in/.exec(stdout)?.[1])).toBeGreaterThan(200);
    expect(stdout).not.toMatch(/Socket errors|Non-2xx/);
  });
});
