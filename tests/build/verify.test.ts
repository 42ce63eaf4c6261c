import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeList } from '../../src/build/list.ts';
import { finishTexts } from '../../src/build/pages.ts';
import { verifyCopy } from '../../src/build/verify.ts';
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
  const styles = await finishTexts(folder);
  writeList(folder, { base, styles });
  return folder;
}

/** What differs in a copy from a list: its own, or the one named. */
async function differences(copy: string, list?: string): Promise<string[]> {
  const found = (await verifyCopy(copy, list)).differences;
  return found.map(({ kind, path, detail }) => `${kind}  ${path}  ${detail ?? ''}`.trimEnd());
}

/** What `npm run verify` says of a copy, and the code it ends with. */
function verify(copy: string): { said: string[]; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/verify.ts', copy], { encoding: 'utf8' });
  return { said: (stdout + stderr).trim().split('\n'), code: status };
}

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await builtSite('/');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is whole as it was built', () => {
    expect(verify(folder)).toEqual({
      said: [`${folder} is whole: 15 files listed in ${folder}/build.json.`],
      code: 0,
    });
  });

  it('is told by what is missing, changed and extra', () => {
    rmSync(join(folder, 'index.html'));
    writeFileSync(join(folder, 'a/index.html'), 'B');
    writeFileSync(join(folder, 'a/left-behind.html'), '');
    expect(verify(folder)).toEqual({
      said: [
        expect.stringMatching(/^changed {2}a\/index\.html {2}1 bytes instead of \d+$/),
        'missing  index.html',
        'extra  a/left-behind.html',
        `${folder} differs: 3 of 15 files listed in ${folder}/build.json.`,
      ],
      code: 1,
    });
  });

  it('is compared with the list of another place where that is named', async () => {
    const other = await builtSite('/other/');
    writeFileSync(join(other, 'a/index.html'), page('B'));
    writeList(other, { base: '/', styles: [] });
    expect(await differences(folder, join(other, 'build.json'))).toEqual([
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
    await expect(verifyCopy(folder)).rejects.toThrow(message);
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
    expect(await verifyCopy(served.address.replace(/\/$/, ''))).toMatchObject({ files: 15, differences: [] });
  });

  it('is told by what is missing and changed, in its compressed form too', async () => {
    rmSync(join(site, 'pagefind/x.pf_meta'));
    writeFileSync(join(site, 'data/some words.csv.gz'), 'not gzip');
    writeFileSync(join(site, '404.html'), page('Another page'));
    expect(await differences(served.address)).toEqual([
      expect.stringMatching(/^changed {2}404\.html/),
      expect.stringMatching(/^changed {2}data\/some words\.csv {2}0 bytes instead of 200 \(sent as gzip\)$/),
      expect.stringMatching(/^missing {2}pagefind\/x\.pf_meta {2}http:.* answers 404$/),
    ]);
  });

  it('is told by a header that forbids a page its style', async () => {
    const other = await builtSite(base);
    writeFileSync(join(other, 'a/index.html'), page('A', 'body{color:#111}'));
    writeList(other, { base, styles: [] });
    const stale = await serve(other, { port: 0, host: '127.0.0.1', base });
    const [first] = await differences(stale.address);
    await stale.close();
    rmSync(other, { recursive: true });
    expect(first).toMatch(/^blocked {2}404\.html {2}the server’s Content-Security-Policy is of another build/);
  });
});

it('where nothing answers cannot be verified', () => {
  expect(verify('http://127.0.0.1:9/')).toEqual({
    said: ['Cannot verify: http://127.0.0.1:9/build.json does not answer.'],
    code: 1,
  });
});
