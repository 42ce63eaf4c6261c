import { spawn, spawnSync } from 'node:child_process';

/** What running a command took: seconds, and the most memory that it and what it started held at once, where the system tells. */
export type Cost = Awaited<ReturnType<typeof run>>;

/** Runs a script of the project as npm does, and measures it. Throws, with what it said, where it ends with another code than these. */
export async function run(args: readonly string[], codes: readonly unknown[] = [0]) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['bin/run.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  let memory: number | undefined;
  const watch = setInterval(() => {
    const held = memoryOf(child.pid ?? 0);
    if (held !== undefined) memory = Math.max(memory ?? 0, held);
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (!codes.includes(code)) throw new Error(`node ${args.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, memory };
}

/** The memory of a process and all that it started; undefined where the system does not tell. */
function memoryOf(root: number): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const held = (id: number): number =>
    all.reduce((sum, [own, parent, kilobytes = 0]) => {
      if (own === id) return sum + kilobytes * 1024;
      return parent === id && own !== undefined ? sum + held(own) : sum;
    }, 0);
  return held(root);
}
