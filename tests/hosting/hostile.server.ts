import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askRaw, askTarget, servedSites } from './asking.ts';
import { type RunningServer, startServer } from './servers.ts';

describe.each(servedSites)('$name with the site below $base, asked with ill will,', ({ name, base, built }) => {
  let server: RunningServer;
  const raw = (target: string, more = '') => askTarget(server.address, target, more);
  beforeAll(async () => {
    server = await startServer(name, built, base);
  });
  afterAll(() => server.stop());

  it.each([
    '../secret.txt',
    '../../secret.txt',
    '%2e%2e/secret.txt',
    '%2e%2e/%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%2f..%2fsecret.txt',
    '%2e%2e%2f%2e%2e%2fsecret.txt',
    '%252e%252e%252fsecret.txt',
    '..\\..\\secret.txt',
    '..%5c..%5csecret.txt',
    '2020-03/../../../secret.txt',
    '2020-03/..%2f..%2f..%2fsecret.txt',
    '.%00./secret.txt',
    '..%00/secret.txt',
    '%00',
    'index.html%00.txt',
    '%c0%ae%c0%ae/secret.txt',
    '/../secret.txt',
    '////../secret.txt',
    '..;/secret.txt',
    '%',
    '%zz',
  ])('gives nothing away to %s', async (path) => {
    const answer = await raw(base + path);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toContain(server.secret);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'FROBNICATE'])(
    'refuses the method %s',
    async (method) => {
      const answer = await askRaw(
        server.address,
        `${method} ${base} HTTP/1.1\r\nHost: ${new URL(server.address).host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 (400|404|405|501) /);
    },
  );

  it.each([
    ['an address of 2,000,000 characters', () => raw(`${base}${'a'.repeat(2_000_000)}`), /^HTTP\/1\.1 (400|414|431) /],
    [
      'a header of 2,000,000 characters',
      () => raw(base, `X-Long: ${'a'.repeat(2_000_000)}\r\n`),
      /^HTTP\/1\.1 (400|431) /,
    ],
    [
      'a question of 5,000 characters, which is no question to it',
      () => raw(`${base}search/?q=${'a'.repeat(5000)}`),
      /^HTTP\/1\.1 200 /,
    ],
    ['no host', () => askRaw(server.address, `GET ${base} HTTP/1.1\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 400 /],
    [
      'a host that is none',
      () => askRaw(server.address, `GET ${base} HTTP/1.1\r\nHost: a b/../c\r\nConnection: close\r\n\r\n`),
      /^HTTP\/1\.1 400 /,
    ],
    ['no HTTP at all', () => askRaw(server.address, '\u0016\u0003\u0001 hello\r\n\r\n'), /^HTTP\/1\.\d 400 /],
  ])('stands %s', async (_, send, answer) => {
    expect(await send()).toMatch(answer);
    expect((await ask(server.address)).status).toBe(200);
  });
});
