import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { writeList } from '../../src/build/list.ts';
import { finishPages } from '../../src/build/pages.ts';
import { type Served, serve } from '../../src/hosting/serve.ts';
import { folderOf } from './copies.ts';

const page = (title: string, style = 'body{color:#000}') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>${'<p>Words.</p>'.repeat(20)}</body></html>`;

/** A small site, finished, compressed and listed as the build does it. */
async function builtSite(base: string): Promise<string> {
  const folder = folderOf({
    'index.html': page('Home'),
    '404.html': page('Not found'),
    'a/index.html': page('A'),
    'data/some words.csv': 'a,b\n'.repeat(50),
    'pagefind/x.pf_meta': '\u0000\u0001',
    _headers: '/*\n  A: b\n',
    '_hosting/nginx.conf': '# nothing\n',
  });
  const styles = finishPages(folder);
  await compressTexts(folder);
  writeList(folder, { base, styles });
  return folder;
}

/** What `npm run verify` says of a place, without the last line, and the code it ends with. */
async function verify(...args: readonly string[]): Promise<{ said: string[]; last: string; code: number | null }> {
  const child = spawn(process.execPath, ['scripts/verify.ts', ...args]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = output.trim().split('\n');
  return { said: said.slice(0, -1), last: said.at(-1) ?? '', code };
}

let folder: string;
beforeEach(async () => {
  folder = await builtSite('/');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder', () => {
  it('is whole as it was built', async () => {
    const { last, code } = await verify(folder);
    expect(last).toBe(`${folder} is whole: 15 files listed in ${folder}/build.json.`);
    expect(code).toBe(0);
  });

  it('is told by what is missing, changed and extra', async () => {
    rmSync(join(folder, 'index.html'));
    writeFileSync(join(folder, 'a/index.html'), 'B');
    writeFileSync(join(folder, 'a/left-behind.html'), '');
    const { said, last, code } = await verify(folder);
    expect(said).toEqual([
      expect.stringMatching(/^changed {2}a\/index\.html {2}1 bytes instead of \d+$/),
      'missing  index.html',
      'extra  a/left-behind.html',
    ]);
    expect(last).toBe(`${folder} differs: 3 of 15 files listed in ${folder}/build.json.`);
    expect(code).toBe(1);
  });

  it('is compared with the list of another place where that is named', async () => {
    const other = await builtSite('/other/');
    writeFileSync(join(other, 'a/index.html'), page('B'));
    writeList(other, { base: '/', styles: [] });
    expect((await verify(folder, '--list', join(other, 'build.json'))).said).toEqual([
      expect.stringMatching(/^changed {2}a\/index\.html/),
    ]);
    rmSync(other, { recursive: true });
  });

  it.each([
    ['no list', () => rmSync(join(folder, 'build.json')), /^Cannot verify: there is no .*build\.json\.$/],
    ['a broken list', () => writeFileSync(join(folder, 'build.json'), '{'), /is no list of a build\.$/],
    [
      'a list of files elsewhere',
      () =>
        writeFileSync(
          join(folder, 'build.json'),
          JSON.stringify({ base: '/', styles: [], files: [{ path: '../x', bytes: 1, sha256: 'a'.repeat(64) }] }),
        ),
      /is no list of a build\.$/,
    ],
  ])('with %s cannot be verified', async (_, damage, message) => {
    damage();
    const { last, code } = await verify(folder);
    expect(last).toMatch(message);
    expect(code).toBe(1);
  });
});

describe.each(['/', '/below/'])('an address, with the site below %s', (base) => {
  let site: string;
  let served: Served;
  beforeAll(async () => {
    site = await builtSite(base);
    served = await serve(site, { port: 0, host: '127.0.0.1', base });
  });
  afterAll(async () => {
    await served.close();
    rmSync(site, { recursive: true });
  });

  it('is whole as it was built, also where its last slash is left out', async () => {
    expect(await verify(served.address.replace(/\/$/, ''))).toMatchObject({
      said: [],
      last: expect.stringContaining(' is whole: 15 files'),
      code: 0,
    });
  });

  it('is told by what is missing and changed, in its compressed form too', async () => {
    rmSync(join(site, 'pagefind/x.pf_meta'));
    writeFileSync(join(site, 'data/some words.csv.gz'), 'not gzip');
    writeFileSync(join(site, '404.html'), page('Another page'));
    const { said, code } = await verify(served.address);
    expect(said).toEqual([
      expect.stringMatching(/^changed {2}404\.html/),
      expect.stringMatching(/^changed {2}data\/some words\.csv {2}0 bytes instead of 200 \(sent as gzip\)$/),
      expect.stringMatching(/^missing {2}pagefind\/x\.pf_meta {2}http:.* answers 404$/),
    ]);
    expect(code).toBe(1);
  });

  it('is told by a header that forbids a page its style', async () => {
    const other = await builtSite(base);
    writeFileSync(join(other, 'a/index.html'), page('A', 'body{color:#111}'));
    writeList(other, { base, styles: [] });
    const stale = await serve(other, { port: 0, host: '127.0.0.1', base });
    const { said } = await verify(stale.address);
    await stale.close();
    rmSync(other, { recursive: true });
    expect(said[0]).toMatch(/^blocked {2}404\.html {2}the server’s Content-Security-Policy is of another build/);
  });

  it('where nothing answers cannot be verified', async () => {
    expect(await verify('http://127.0.0.1:9/')).toMatchObject({
      last: 'Cannot verify: http://127.0.0.1:9/build.json does not answer.',
      code: 1,
    });
  });
});
