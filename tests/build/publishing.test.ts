import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { readList } from '../../src/build/list.ts';
import { verifyAddress, verifyFolder } from '../../src/build/verify.ts';

const minutes = 60_000;
const apart = new Set(['node_modules', 'dist', 'dist.next', 'dist.old', '.git', '.astro', '.cache', 'test-results']);

/** A copy of the project in another folder, whose builds leave this one alone. */
let copy: string;
let site: string;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'another place '));
  for (const name of readdirSync('.').filter((entry) => !apart.has(entry)))
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  site = join(copy, 'dist');
}, 2 * minutes);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  output: string;
}

/** Starts a build of the copy, at the head of a group of processes, so that all of it can be killed at once. */
function startBuild(environment: NodeJS.ProcessEnv = {}, before = ''): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn('sh', ['-c', `${before} exec "$0" scripts/build.ts`, process.execPath], {
    cwd: copy,
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))) };
}

const remains = () => readdirSync(copy).filter((name) => name.startsWith('dist'));
const whole = () => readList(readFileSync(join(site, 'build.json'), 'utf8'));

describe('publishing', () => {
  it(
    'twice at once makes the same bytes twice, in another folder, time zone and language, and clears up what was left',
    async () => {
      writeFileSync(join(copy, 'dist.next'), 'left behind by a build that was killed');
      const [one, other] = await Promise.all([
        startBuild({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).ended,
        startBuild({ TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }).ended,
      ]);
      expect(`${one.output}${other.output}`.match(/Waiting for another build to end/g)).toHaveLength(1);
      expect([one.code, other.code]).toEqual([0, 0]);
      // The list of a build holds the digest of every file, and is true of each.
      expect(readFileSync(join(site, 'build.json'), 'utf8')).toBe(readFileSync('dist/build.json', 'utf8'));
      expect(verifyFolder(site, whole())).toEqual([]);
      expect(remains()).toEqual(['dist']);
    },
    10 * minutes,
  );

  describe('that is killed', () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(site, { port: 0, host: '127.0.0.1' });
    });
    afterAll(() => served.close());

    it.each([
      ['when the pages are written', 'dist.next/search/index.html'],
      ['when the next site is whole', 'dist.next/build.json'],
    ])(
      '%s leaves the old site whole and served',
      async (_, sign) => {
        const before = readFileSync(join(site, 'build.json'), 'utf8');
        const { child, ended } = startBuild();
        let hasEnded = false;
        ended.then(() => {
          hasEnded = true;
        });
        while (!hasEnded && !existsSync(join(copy, sign))) await new Promise((resolve) => setTimeout(resolve, 1));
        process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
        expect((await ended).code).toBeNull();
        expect(readFileSync(join(site, 'build.json'), 'utf8')).toBe(before);
        expect(verifyFolder(site, whole())).toEqual([]);
        expect(await verifyAddress(served.address, whole())).toEqual([]);
      },
      5 * minutes,
    );
  });

  it(
    'on a full disk says so, and leaves the old site whole and nothing else',
    async () => {
      // A limit on the size of a file is the full disk that needs no rights: the largest page cannot be written.
      const { code, output } = await startBuild({}, 'trap "" XFSZ; ulimit -f 64;').ended;
      expect(code).toBe(1);
      expect(output).toMatch(/EFBIG|file too large/i);
      expect(verifyFolder(site, whole())).toEqual([]);
      expect(remains()).toEqual(['dist']);
    },
    5 * minutes,
  );

  it(
    'that fails late leaves the old site whole and nothing else',
    async () => {
      const page = join(copy, 'src/pages/updates.astro');
      writeFileSync(page, readFileSync(page, 'utf8').replace('---\n', '---\nthrow new Error("no such luck");\n'));
      const { code, output } = await startBuild().ended;
      expect(code).toBe(1);
      expect(output).toContain('no such luck');
      expect(verifyFolder(site, whole())).toEqual([]);
      expect(remains()).toEqual(['dist']);
    },
    5 * minutes,
  );
});
