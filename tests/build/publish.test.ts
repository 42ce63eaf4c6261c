import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-'));
  for (const project of ['one', 'other']) mkdirSync(join(place, project));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const pages = ['a', 'b', 'c', 'd'];

interface Toy {
  /** The copy of the project that builds: the folder it runs in. */
  project?: 'one' | 'other';
  /** What stands in every page of its site. */
  version: string;
  /** JavaScript that runs when half of the pages are written. */
  halfway?: string;
  /** What the shell does first. */
  before?: string;
}

/** A build of a site of a few pages, in a process of its own, published by the same function as the real one. */
function build({ project = 'one', version, halfway = '', before = '' }: Toy) {
  const code = `
    import { writeFileSync } from 'node:fs';
    import { publish } from ${JSON.stringify(join(process.cwd(), 'src/build/publish.ts'))};
    await publish(${JSON.stringify(join(place, 'dist'))}, async (folder) => {
      for (const page of ${JSON.stringify(pages)}) {
        writeFileSync(folder + '/' + page, ${JSON.stringify(version)}.repeat(200_000));
        if (page === 'b') { ${halfway} }
      }
    }, console.log);`;
  const child = spawn('sh', ['-c', `${before} exec "$0" --input-type=module -e "$1"`, process.execPath, code], {
    cwd: join(place, project),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return once(child, 'close').then(([code, signal]) => ({ code, signal, output }));
}

/** The version of the site. Throws where its pages are not all there, or not all of one version. */
function version(): string {
  const site = join(place, 'dist');
  expect(readdirSync(site).sort()).toEqual(pages);
  const found = new Set(pages.map((page) => readFileSync(join(site, page), 'utf8')));
  expect(found.size).toBe(1);
  return [...found].join().slice(0, 3);
}

const beside = () => readdirSync(place).filter((name) => name !== '.dist.site-lock');

describe('a site that is published', () => {
  beforeEach(() => {
    mkdirSync(join(place, 'dist'));
    for (const page of pages) writeFileSync(join(place, 'dist', page), 'old');
  });

  it.each([
    ['fails late', { halfway: 'throw new Error("no such luck")' }, /no such luck/],
    // A limit on the size of a file is the full disk that needs no rights.
    ['meets a full disk', { before: 'trap "" XFSZ; ulimit -f 64;' }, /EFBIG|file too large/i],
  ])('stays whole, with nothing beside it, where the next build %s', async (_, damage, words) => {
    const { code, output } = await build({ version: 'new', ...damage });
    expect(code).toBe(1);
    expect(output).toMatch(words);
    expect(version()).toBe('old');
    expect(beside()).toEqual(['dist', 'one', 'other']);
    expect(existsSync(join(place, 'one/.cache/next'))).toBe(false);
  });

  it('stays whole where the next build is killed, and the one after that is not kept waiting', async () => {
    const { signal } = await build({ version: 'new', halfway: 'process.kill(process.pid, "SIGKILL");' });
    expect(signal).toBe('SIGKILL');
    expect(version()).toBe('old');
    expect(await build({ version: 'new' })).toMatchObject({ code: 0, output: '' });
    expect(version()).toBe('new');
  });

  it('is never a mixture where two copies of the project publish into one folder at once', async () => {
    const turns = Array.from({ length: 4 }, (_, turn) =>
      build({ project: turn % 2 === 0 ? 'one' : 'other', version: `ab${turn}` }),
    );
    expect((await Promise.all(turns)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(version()).toMatch(/^ab\d$/);
    expect(beside()).toEqual(['dist', 'one', 'other']);
  });

  // A superuser may write everywhere: run by one, this shows nothing.
  it('takes the place of one that nobody may write to', async () => {
    chmodSync(join(place, 'dist'), 0o555);
    expect(await build({ version: 'new' })).toMatchObject({ code: 0, output: '' });
    expect(version()).toBe('new');
    expect(beside()).toEqual(['dist', 'one', 'other']);
  });
});

it('two builds of one project wait for each other, and say so', async () => {
  const [first, second] = await Promise.all([
    build({ version: 'one', halfway: 'await new Promise((done) => setTimeout(done, 500));' }),
    build({ version: 'two', halfway: 'await new Promise((done) => setTimeout(done, 500));' }),
  ]);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(`${first.output}${second.output}`).toBe('Waiting for another build to end …\n');
});

it('is not made where it could not be put', async () => {
  const { code, output } = await build({
    version: 'new',
    before: `mkdir ${place}/.dist.site-lock;`,
    halfway: 'console.log("half made")',
  });
  expect(code).toBe(1);
  expect(output).not.toContain('half made');
});
