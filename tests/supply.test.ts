import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { installedParts, licenceFaults } from './licences.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe('the installed packages', () => {
  // npm itself refuses to list a package that is missing or is not the one that the lock file asks for.
  const parts = installedParts();

  it('are named, with their versions, in the list of the software’s parts', () => {
    const named = parts.map(({ name, version }) => `${name}@${version}`);
    const wanted = Object.entries({ ...dependencies, ...devDependencies }).map((entry) => entry.join('@'));
    expect(wanted.filter((one) => !named.includes(one))).toEqual([]);
  });

  it('have a licence that is on the list', () => {
    expect(licenceFaults(parts)).toEqual([]);
  });

  it('run no script when they are installed', () => {
    const { stdout } = spawnSync('npm', ['config', 'get', 'ignore-scripts'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('true');
  });

  it('are asked for in one version each', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

it('a licence that is not on the list, or none at all, is found', () => {
  expect(
    licenceFaults([
      { name: 'one', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] },
      { name: 'two', version: '1.0.0', licenses: [{ expression: 'GPL-3.0-only OR MIT' }] },
      { name: 'three', version: '1.0.0', licenses: [{ expression: 'GPL-3.0-only AND MIT' }] },
      { name: 'four', version: '1.0.0' },
    ]),
  ).toEqual([
    expect.stringContaining('three@1.0.0: GPL-3.0-only AND MIT'),
    expect.stringContaining('four@1.0.0: no licence'),
  ]);
});

it('what else is fetched is named by its digest: the images of containers and the actions of workflows', () => {
  const lines = ['hosting/Containerfile', ...globSync('.github/workflows/*.yml')].flatMap((file) =>
    readFileSync(file, 'utf8').split('\n'),
  );
  const fetched = lines.flatMap((line) => /^FROM (\S+)|\buses: (\S+)/.exec(line)?.slice(1).join('') ?? []);
  expect(fetched.length).toBeGreaterThan(3);
  expect(fetched.filter((name) => !/@(sha256:[\da-f]{64}|[\da-f]{40})$/.test(name))).toEqual([]);
});
