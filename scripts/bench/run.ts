import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What running a command took. */
export interface Cost {
  seconds: number;
  /** The most memory that it and what it started held at once, in bytes; undefined where the system does not tell. */
  memory: number | undefined;
}

/** Runs a script of the project as npm does, and measures it. Throws, with what it said, where it ends with another code than these. */
export async function run(args: readonly string[], codes: readonly unknown[] = [0]): Promise<Cost> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['bin/run.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  let memory: number | undefined;
  const watch = setInterval(() => {
    const held = memoryOf(child.pid ?? 0);
    if (held !== undefined) memory = Math.max(memory ?? 0, held);
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (!codes.includes(code)) throw new Error(`node ${args.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, memory };
}

/** The memory of a process and all that it started, as Linux tells it. */
function memoryOf(root: number): number | undefined {
  try {
    const children = new Map<number, number[]>();
    const held = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      const status = statusOf(name);
      if (status === undefined) continue;
      held.set(Number(name), status.held);
      children.set(status.parent, [...(children.get(status.parent) ?? []), Number(name)]);
    }
    const sum = (id: number): number =>
      (held.get(id) ?? 0) + (children.get(id) ?? []).reduce((all, one) => all + sum(one), 0);
    return sum(root);
  } catch {
    return undefined;
  }
}

function statusOf(process: string): { parent: number; held: number } | undefined {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const value = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { parent: value('PPid'), held: value('VmRSS') * 1024 };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
