import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that says “waiting” and “taken” as it does so, and “freed” as it gives the lock back when told to. */
function taker() {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { once } from 'node:events';
    import { takeLock } from ${JSON.stringify(join(process.cwd(), 'src/build/lock.ts'))};
    const free = takeLock(${JSON.stringify(join(folder, 'below', 'lock'))}, () => console.log('waiting'));
    console.log('taken');
    await once(process.stdin, 'data');
    console.log('freed');
    free();
    process.exit();`,
  ]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    says: async () => (await lines.next()).value as string | undefined,
    free: () => child.stdin.write('\n'),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('a lock', () => {
  it('is held by one process at a time, and handed on when it is freed', async () => {
    const first = taker();
    expect(await first.says()).toBe('taken');
    const second = taker();
    expect(await second.says()).toBe('waiting');
    first.free();
    expect(await first.says()).toBe('freed');
    expect(await second.says()).toBe('taken');
    second.free();
  });

  it('is free as soon as the process that held it is killed', async () => {
    const first = taker();
    expect(await first.says()).toBe('taken');
    const second = taker();
    expect(await second.says()).toBe('waiting');
    await first.kill();
    expect(await second.says()).toBe('taken');
    await second.kill();
  });

  it('names what is really wrong where it cannot be taken', () => {
    expect(() => takeLock(join(folder), () => undefined)).toThrow(/unable to open/);
  });
});
