import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.ts';
import { lockOf, recover, swapIn } from './swap.ts';

/** Where one build at a time works, inside the project: Astro’s pages find their packages only there. */
const workshop = '.cache';

/**
 * Makes a site with `make` in a folder of the project, and puts it in the place of the one in `outDir` only when it is
 * whole. Returns what `make` returns. Killed at any moment, it leaves the old site or the new one, whole.
 */
export async function publish<Made>(
  outDir: string,
  make: (folder: string) => Promise<Made>,
  say: (words: string) => void,
): Promise<Made> {
  const wait = () => say('Waiting for another build to end …');
  // Two builds of one project would share Astro’s caches, wherever they write.
  const unlock = takeLock(join(workshop, 'build.lock'), wait);
  const made = join(workshop, 'next');
  try {
    // Where a site cannot be written to is told before the work.
    takeLock(lockOf(outDir), wait)();
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
    const result = await make(made);
    const unlockOutDir = takeLock(lockOf(outDir), wait);
    try {
      recover(outDir);
      const left = swapIn(made, outDir);
      if (left !== undefined) say(`The new site stands, but the old one cannot be removed: remove ${left} yourself.`);
    } finally {
      unlockOutDir();
    }
    return result;
  } catch (error) {
    // Also gives back the room of a full disk.
    rmSync(made, { recursive: true, force: true });
    throw error;
  } finally {
    unlock();
  }
}
