import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder beside a site’s own in which its next version is made. Nothing in it is worth keeping. */
export const nextOf = (folder: string) => `${folder}.next`;
/** Where the old version waits, whole, while the next one takes its place on a system that cannot exchange the two at once. */
const oldOf = (folder: string) => `${folder}.old`;

/** The folder that holds the whole site just now: its own, or the one put aside by a build that was killed in between. */
export function siteFolder(folder: string): string {
  return !existsSync(folder) && existsSync(oldOf(folder)) ? oldOf(folder) : folder;
}

/** Puts right what a killed build has left: the site is in its place, and there is nothing beside it. */
export function recover(folder: string): void {
  if (siteFolder(folder) !== folder) renameSync(oldOf(folder), folder);
  discard(folder, oldOf(folder));
  rmSync(nextOf(folder), { recursive: true, force: true });
}

/** Puts the next version in the place of the site in one step, and throws the old one away. */
export function swapIn(folder: string): void {
  const next = nextOf(folder);
  if (!existsSync(folder)) {
    renameSync(next, folder);
    return;
  }
  if (!exchange(next, folder)) {
    renameSync(folder, oldOf(folder));
    renameSync(next, folder);
    discard(folder, oldOf(folder));
  }
  rmSync(next, { recursive: true, force: true });
}

/** Gives a whole folder up. It takes the name of the worthless one first, so that no half of it is ever taken for the site. */
function discard(folder: string, whole: string): void {
  if (!existsSync(whole)) return;
  rmSync(nextOf(folder), { recursive: true, force: true });
  renameSync(whole, nextOf(folder));
}

// Linux can exchange two names in one step, but Node does not offer it. `mv` does since coreutils 9.5; before that, Perl
// can make the call (renameat2 with RENAME_EXCHANGE), and stands on every Debian, Ubuntu and Red Hat.
const renameat2 = { x64: 316, arm64: 276 }[process.arch as string];
const exchangers = [
  ['mv', '--exchange', '--no-target-directory'],
  ...(renameat2 === undefined
    ? []
    : [['perl', '-e', `exit(syscall(${renameat2}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`]]),
];

/** Exchanges the names of two folders in one step. False where the system cannot; then nothing has changed. */
function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  return exchangers.some(
    ([command = '', ...args]) => spawnSync(command, [...args, one, other], { stdio: 'ignore' }).status === 0,
  );
}
