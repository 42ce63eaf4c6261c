import { getSystemErrorMessage } from 'node:util';
import { Misuse, Refusal } from './refusal.ts';
import { type Name, readSettings, type Settings } from './settings.ts';
import { capitalised } from './text/lists.ts';

/**
 * Runs a command with the settings that it knows, and ends with the code it returns: 2 where the person has to say it
 * differently, 1 where it failed. One that serves returns none, and goes on. Nobody meets a stack trace for what a person or a
 * machine can do.
 */
export async function runCommand<const Names extends Name>(
  names: readonly Names[],
  work: (settings: Settings<Names>) => number | undefined | Promise<number | undefined>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // Whoever reads only the beginning, as `head` does, lets the work go on.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  let code: number | undefined;
  try {
    code = await work(readSettings(names, args));
  } catch (error) {
    const told = error instanceof Refusal ? error.message : machineFault(error);
    if (told === undefined) throw error;
    console.error(told);
    code = error instanceof Misuse ? 2 : 1;
  }
  if (code === undefined) return;
  // Vite leaves the compiler of styles running, which would keep the command from ending: vitejs/vite#22274. What is still on
  // its way to another program arrives first.
  const streams = [process.stdout, process.stderr];
  await Promise.all(streams.map((stream) => new Promise((resolve) => stream.write('', resolve))));
  process.exit(code);
}

/** What the machine refuses, in its own words; undefined for a fault of the program, which is shown with where it arose. */
function machineFault(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { errno, code, path } = one as NodeJS.ErrnoException;
    if (errno === undefined) continue;
    return `${capitalised(getSystemErrorMessage(errno))}${path === undefined ? '' : ` (${path}, ${code})`}.`;
  }
  return undefined;
}

/** Tells how long something took: “in 5.2 s”. */
export function stopwatch(): () => string {
  const begun = performance.now();
  return () => `in ${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
