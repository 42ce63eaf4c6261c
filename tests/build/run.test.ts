import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf } from './copies.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A script that tells who and what it is, and then listens until it is ended. */
const script = `import { createServer } from 'node:http';
const text: string = JSON.stringify({ pid: process.pid, args: process.argv.slice(2) });
createServer().listen(0, '127.0.0.1', () => console.log(text));`;

describe('the first file that runs', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'becomes the script that it is given, so that %s to its process ends all there is',
    async (signal) => {
      folder = folderOf({ 'listen.ts': script });
      const child = spawn(process.execPath, ['bin/run.mjs', join(folder, 'listen.ts'), '--port', '80']);
      const line = await once(createInterface(child.stdout), 'line');
      expect(JSON.parse(String(line[0]))).toEqual({ pid: child.pid, args: ['--port', '80'] });
      child.kill(signal);
      expect((await once(child, 'exit'))[1]).toBe(signal);
    },
  );

  it('ends with the shell that npm runs it in, to which alone npm passes a signal on', async () => {
    folder = folderOf({ 'listen.ts': script });
    const command = '"$0" bin/run.mjs "$1"; true';
    const shell = spawn('sh', ['-c', command, process.execPath, join(folder, 'listen.ts')], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const [line] = await once(createInterface(shell.stdout), 'line');
    const { pid } = JSON.parse(String(line)) as { pid: number };
    expect(pid).not.toBe(shell.pid);
    shell.kill('SIGTERM');
    const isRunning = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(isRunning, { timeout: 10_000 }).toBe(false);
  });
});

it('a command that leaves something running ends with its code, once all that it says has arrived', async () => {
  const more = 1_000_000;
  folder = folderOf({
    'command.ts': `import { runCommand } from ${JSON.stringify(pathToFileURL('src/command.ts').href)};
setInterval(() => {}, 1000);
await runCommand([], () => { process.stdout.write('a'.repeat(${more})); return 3; });`,
  });
  const child = spawn(process.execPath, ['bin/run.mjs', join(folder, 'command.ts')]);
  const ended = once(child, 'exit');
  expect((await text(child.stdout)).length).toBe(more);
  expect((await ended)[0]).toBe(3);
});
