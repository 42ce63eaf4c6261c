import { Misuse, Refusal } from './refusal.ts';

/** What the machine refuses, in words. What is not here is a fault of the program, and shown with where it arose. */
const machineFaults: Record<string, string> = {
  ENOSPC: 'There is no room left on the disk',
  EDQUOT: 'There is no room left for you on the disk',
  EFBIG: 'A file would be larger than this machine allows',
  EROFS: 'The disk may only be read',
  EACCES: 'This machine does not let you write or read there',
  EPERM: 'This machine does not let you write or read there',
  EMFILE: 'Too many files are open on this machine',
  ENOENT: 'There is no such file or folder',
  EEXIST: 'A file stands where a folder is asked for',
  ENOTDIR: 'A file stands where a folder is asked for',
  EISDIR: 'A folder stands where a file is asked for',
  ENAMETOOLONG: 'A name is longer than this machine allows',
  ELOOP: 'Links lead to each other without end',
  EBUSY: 'The folder is in use by another program',
};

/**
 * Runs a command and ends with the code it returns: 2 where the person has to say it differently, 1 where it failed. Nobody
 * meets a stack trace for what a person or a machine can do.
 */
export async function runCommand(work: () => number | Promise<number>): Promise<void> {
  // Whoever reads only the beginning, as `head` does, lets the work go on.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = error instanceof Misuse ? 2 : 1;
      return;
    }
    const told = machineFault(error);
    if (told === undefined) throw error;
    console.error(told);
    process.exitCode = 1;
  }
}

function machineFault(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code, path } = one as NodeJS.ErrnoException;
    const words = machineFaults[code ?? ''];
    if (words !== undefined) return `${words}${path === undefined ? '' : ` (${path}, ${code})`}.`;
  }
  return undefined;
}

/** Tells how long something took: “in 5.2 s”. */
export function stopwatch(): () => string {
  const begun = performance.now();
  return () => `in ${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
