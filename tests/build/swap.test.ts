import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** What the machine does with the steps that change a folder: so many more are taken before the process is killed, after which it does nothing. */
const machine = { stepsLeft: Number.POSITIVE_INFINITY, canRemove: true };
const killed = new Error('killed');
vi.mock('node:fs', async (original) => {
  const fs = await original<Record<string, (...all: unknown[]) => unknown>>();
  const watched = Object.entries(fs).filter(([name]) => /^(rename|rm|mkdir|cp|chmod)Sync$/.test(name));
  const step = ([name, take]: (typeof watched)[number]) => [
    name,
    (...all: unknown[]) => {
      machine.stepsLeft -= 1;
      if (machine.stepsLeft < 0) throw killed;
      if (name === 'rmSync' && !machine.canRemove) throw new Error('EPERM');
      return take(...all);
    },
  ];
  return { ...fs, ...Object.fromEntries(watched.map(step)) };
});

/** Publishes a version, but is killed after so many steps. Whether it came to its end. */
function publish(version: string, stepsLeft: number): boolean {
  make(join(place, 'made'), version);
  machine.stepsLeft = stepsLeft;
  try {
    recover(site);
    swapIn(join(place, 'made'), site);
  } catch (error) {
    if (error !== killed) throw error;
  }
  const hasEnded = machine.stepsLeft >= 0;
  machine.stepsLeft = Number.POSITIVE_INFINITY;
  return hasEnded;
}

const beside = () => readdirSync(place).filter((name) => name !== 'made');

describe('a build that is killed before any of its steps', () => {
  it('leaves the old site or the new one, whole, and so does the next build, killed in turn', () => {
    let kills = 0;
    for (let first = 0, hasEnded = false; !hasEnded; first += 1) {
      for (let second = 0, hasNextEnded = false; !hasNextEnded; second += 1) {
        make(site, 'old');
        hasEnded = publish('new', first);
        expect(versionOf(siteFolder(site))).toEqual(hasEnded ? 'new' : expect.stringMatching(/^(old|new)$/));
        hasNextEnded = publish('newer', second);
        expect(versionOf(siteFolder(site))).toEqual(hasNextEnded ? 'newer' : expect.stringMatching(/^(old|new(er)?)$/));
        recover(site);
        make(join(place, 'made'), 'newest');
        expect(swapIn(join(place, 'made'), site)).toBeUndefined();
        expect(versionOf(site)).toBe('newest');
        expect(beside()).toEqual(['dist']);
        kills += 1;
      }
    }
    expect(kills).toBeGreaterThan(25);
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
    machine.canRemove = false;
    const remains = swapIn(join(place, 'made'), site);
    machine.canRemove = true;
    expect(remains).toBe(join(place, '.dist.site-next'));
    expect(versionOf(site)).toBe('new');
  });

  it('brings the old one back where the new one cannot be put in its place', () => {
    make(site, 'old');
    expect(() => swapIn(join(place, 'not made'), site)).toThrow('ENOENT');
    expect(versionOf(site)).toBe('old');
    expect(existsSync(join(place, '.dist.site-old'))).toBe(false);
  });
});
