import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, siteFolder, swapIn } from '../../src/build/swap.ts';

let place: string;
let site: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'swap-'));
  site = join(place, 'dist');
});
afterEach(() => rmSync(place, { recursive: true }));

const pages = ['index.html', 'a/index.html', 'b/index.html'];

function make(folder: string, version: string): void {
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), version);
  }
}

/** The version of a folder. Throws where its pages are not all there, or not all of one version. */
function versionOf(folder: string): string {
  const versions = new Set(pages.map((page) => readFileSync(join(folder, page), 'utf8')));
  expect(versions.size).toBe(1);
  return [...versions].join();
}

/** A build in a process of its own, which is killed just before its n-th step that moves or removes anything. */
function publish(version: string, { killedBefore, canExchange }: { killedBefore: number; canExchange: boolean }) {
  const code = `
    import fs from 'node:fs';
    import child from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    import { dirname } from 'node:path';
    let step = 0;
    const counted = (run) => (...all) => {
      if (step++ === ${killedBefore}) process.kill(process.pid, 'SIGKILL');
      return run(...all);
    };
    fs.renameSync = counted(fs.renameSync);
    fs.rmSync = counted(fs.rmSync);
    child.spawnSync = ${canExchange} ? counted(child.spawnSync) : () => ({ status: 1 });
    syncBuiltinESMExports();
    const { nextOf, recover, swapIn } = await import(${JSON.stringify(join(process.cwd(), 'src/build/swap.ts'))});
    recover(${JSON.stringify(site)});
    for (const page of ${JSON.stringify(pages)}) {
      fs.mkdirSync(dirname(nextOf(${JSON.stringify(site)}) + '/' + page), { recursive: true });
      fs.writeFileSync(nextOf(${JSON.stringify(site)}) + '/' + page, ${JSON.stringify(version)});
    }
    swapIn(${JSON.stringify(site)});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

describe.each([
  { system: 'where two folders can be exchanged', canExchange: true },
  { system: 'where they cannot', canExchange: false },
])('a build that is killed before any of its steps, $system', ({ canExchange }) => {
  const steps = Array.from({ length: 6 }, (_, step) => step);

  it.each(steps)('leaves a whole site before step %i, and so does the next build, killed in turn', (first) => {
    // Where folders can be exchanged, the first leaves nothing that the second could make worse.
    for (const second of canExchange ? [first] : steps) {
      rmSync(place, { recursive: true });
      make(site, 'old');
      publish('new', { killedBefore: first, canExchange });
      expect(['old', 'new']).toContain(versionOf(siteFolder(site)));
      if (canExchange && process.platform === 'linux') expect(existsSync(site)).toBe(true);
      publish('newer', { killedBefore: second, canExchange });
      expect(['old', 'new', 'newer']).toContain(versionOf(siteFolder(site)));
    }
    publishWhole('newest', canExchange);
  });

  it('has no step after these', () => {
    make(site, 'old');
    expect(publish('new', { killedBefore: steps.length, canExchange }).signal).toBeNull();
    publishWhole('newest', canExchange);
  });
});

function publishWhole(version: string, canExchange: boolean): void {
  const { status, stderr } = publish(version, { killedBefore: Number.POSITIVE_INFINITY, canExchange });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(versionOf(site)).toBe(version);
  expect(readdirSync(place)).toEqual(['dist']);
}

describe('putting the next version in place', () => {
  it('needs no version before it', () => {
    make(`${site}.next`, 'first');
    swapIn(site);
    expect(versionOf(site)).toBe('first');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it('never brings back half of a version that was thrown away', () => {
    make(`${site}.next`, 'half thrown away');
    recover(site);
    expect(readdirSync(place)).toEqual([]);
  });

  // Only Linux can exchange two names.
  it.runIf(process.platform === 'linux')('lets no reader find nothing', async () => {
    make(site, 'old');
    const publisher = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { cpSync } from 'node:fs';
      import { nextOf, swapIn } from ${JSON.stringify(join(process.cwd(), 'src/build/swap.ts'))};
      for (let turn = 0; turn < 40; turn += 1) {
        cpSync(${JSON.stringify(site)}, nextOf(${JSON.stringify(site)}), { recursive: true });
        swapIn(${JSON.stringify(site)});
      }`,
    ]);
    const ended = new Promise<number | null>((resolve) => publisher.on('exit', resolve));
    let reads = 0;
    while (publisher.exitCode === null) {
      for (const page of pages) expect(readFileSync(join(site, page), 'utf8')).toBe('old');
      reads += 1;
      await new Promise(setImmediate);
    }
    expect(await ended).toBe(0);
    expect(reads).toBeGreaterThan(0);
  });
});
