import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

describe('the installed packages', () => {
  it('are the ones that package.json and the lock file ask for, each with what it needs', () => {
    expect(run('npm', 'ls', '--all').status).toBe(0);
  });

  it('run no script when they are installed', () => {
    expect(run('npm', 'config', 'get', 'ignore-scripts').stdout.trim()).toBe('true');
  });

  it('have a licence that is on the list', () => {
    const { status, stdout, stderr } = run(process.execPath, 'scripts/licences.ts');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d{3,} packages installed, 0 with a licence that is not on the list\.$/m);
    expect(status).toBe(0);
  });

  it('are named, with their versions, in the list of the software’s parts', () => {
    const { stdout } = run('npm', 'sbom', '--sbom-format', 'cyclonedx');
    const { components } = JSON.parse(stdout) as { components: { name: string; version: string }[] };
    const parts = components.map(({ name, version }) => `${name}@${version}`);
    for (const [name, version] of Object.entries(dependencies)) expect(parts).toContain(`${name}@${version}`);
  });

  it('are asked for in one version each', () => {
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
