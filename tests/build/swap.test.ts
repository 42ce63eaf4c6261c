import { spawnSync } from 'node:child_process';
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
function publish(version: string, killedBefore: number) {
  make(join(place, 'made'), version);
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let step = 0;
    const counted = (run) => (...all) => {
      if (step++ === ${killedBefore}) process.kill(process.pid, 'SIGKILL');
      return run(...all);
    };
    fs.renameSync = counted(fs.renameSync);
    fs.rmSync = counted(fs.rmSync);
    syncBuiltinESMExports();
    const { recover, swapIn } = await import(${JSON.stringify(join(process.cwd(), 'src/build/swap.ts'))});
    recover(${JSON.stringify(site)});
    swapIn(${JSON.stringify(join(place, 'made'))}, ${JSON.stringify(site)});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

const beside = () => readdirSync(place).filter((name) => name !== 'made');

describe('a build that is killed before any of its steps', () => {
  it('leaves the old site or the new one, whole, and so does the next build, killed in turn', () => {
    let steps = 0;
    for (let first = 0, ended = false; !ended; first += 1) {
      make(site, 'old');
      ended = publish('new', first).signal === null;
      expect(['old', 'new']).toContain(versionOf(siteFolder(site)));
      publish('newer', first);
      expect(['old', 'new', 'newer']).toContain(versionOf(siteFolder(site)));
      recover(site);
      make(join(place, 'made'), 'newest');
      expect(swapIn(join(place, 'made'), site)).toBeUndefined();
      expect(versionOf(site)).toBe('newest');
      expect(beside()).toEqual(['dist']);
      steps = first;
    }
    expect(steps).toBeGreaterThanOrEqual(5);
  });

  it('is put right when the next one starts: from the moment between the two renames comes back the old site', () => {
    make(join(place, '.dist.site-old'), 'old');
    make(join(place, '.dist.site-next'), 'half of the new one');
    expect(siteFolder(site)).toBe(join(place, '.dist.site-old'));
    recover(site);
    expect(versionOf(site)).toBe('old');
    expect(beside()).toEqual(['dist']);
  });
});

describe('putting the next version in place', () => {
  const swap = (version: string) => {
    make(join(place, 'made'), version);
    return swapIn(join(place, 'made'), site);
  };

  it('needs no version before it, nor the folder above it', () => {
    site = join(place, 'above/dist');
    expect(swap('first')).toBeUndefined();
    expect(versionOf(site)).toBe('first');
  });

  it('touches nothing of a user’s beside it, whatever its name', () => {
    make(site, 'old');
    for (const name of ['dist.old', 'dist.next']) make(join(place, name), 'mine');
    recover(site);
    swap('new');
    expect(readdirSync(place).sort()).toEqual(['dist', 'dist.next', 'dist.old']);
    expect(versionOf(join(place, 'dist.old'))).toBe('mine');
  });

  it('stands also where the old one cannot be removed, and says where that lies', () => {
    make(site, 'old');
    make(join(place, 'made'), 'new');
    const code = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      fs.rmSync = () => { throw new Error('EPERM'); };
      syncBuiltinESMExports();
      const { swapIn } = await import(${JSON.stringify(join(process.cwd(), 'src/build/swap.ts'))});
      console.log(swapIn(${JSON.stringify(join(place, 'made'))}, ${JSON.stringify(site)}));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(join(place, '.dist.site-next'));
    expect(versionOf(site)).toBe('new');
  });

  it('brings the old one back where the new one cannot be put in its place', () => {
    make(site, 'old');
    expect(() => swapIn(join(place, 'not made'), site)).toThrow('ENOENT');
    expect(versionOf(site)).toBe('old');
    expect(existsSync(join(place, '.dist.site-old'))).toBe(false);
  });
});
