import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readList } from '../../src/build/list.ts';
import { verifyFolder } from '../../src/build/verify.ts';

const minutes = 60_000;
const notCopied = /^(node_modules|dist.*|\.git|\.astro|\.cache|test-results)$/;

/** A copy of the project in another folder, with its site in one outside of it */
let place: string;
let copy: string;
const site = () => join(place, 'site');

beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'another place ')));
  copy = join(place, 'project');
  for (const name of readdirSync('.').filter((entry) => !notCopied.test(entry)))
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

it(
  'the same content makes the same bytes in another folder, time zone and language, also outside the project',
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test/build.ts', 'sample', '../site'], {
      cwd: copy,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      },
    });
    expect(status, stdout + stderr).toBe(0);
    // The list of a build holds the digest of every file, and is true of each.
    const list = readFileSync(join(site(), 'build.json'), 'utf8');
    expect(list).toBe(readFileSync('dist.sample/build.json', 'utf8'));
    expect(verifyFolder(site(), readList(list))).toEqual([]);
    expect(readdirSync(place).sort()).toEqual(['.site.site-lock', 'project', 'site']);
  },
  10 * minutes,
);
