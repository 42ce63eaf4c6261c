import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Hidden, and of names that nobody else gives: what bears one of them is this project’s own.
const beside = (folder: string, name: string) => join(dirname(folder), `.${basename(folder)}.site-${name}`);
/** Where the next version lies for the moment before it takes its place. Nothing in it is worth keeping. */
const nextOf = (folder: string) => beside(folder, 'next');
/** Where the old version waits, whole, until the next one has taken its place. */
const oldOf = (folder: string) => beside(folder, 'old');
/** What one build at a time holds that puts a site into a folder, from whichever copy of the project. */
export const lockOf = (folder: string) => beside(folder, 'lock');

/** The folder that holds the whole site just now: its own, or the one put aside by a build that was killed in between. */
export function siteFolder(folder: string): string {
  return !existsSync(folder) && existsSync(oldOf(folder)) ? oldOf(folder) : folder;
}

/** Puts right what a killed build has left: the site is in its place, and there is nothing beside it. */
export function recover(folder: string): void {
  if (siteFolder(folder) !== folder) renameSync(oldOf(folder), folder);
  remove(nextOf(folder));
  discardOld(folder);
}

/**
 * Puts a whole new version in the place of the site by two renames, and throws the old one away. Where it cannot be thrown
 * away, the new site stands all the same, and what remains of the old one is returned.
 */
export function swapIn(made: string, folder: string): string | undefined {
  const next = nextOf(folder);
  mkdirSync(dirname(folder), { recursive: true });
  moveTo(made, next);
  const hasOld = existsSync(folder);
  if (hasOld) renameSync(folder, oldOf(folder));
  try {
    renameSync(next, folder);
  } catch (error) {
    if (hasOld) renameSync(oldOf(folder), folder);
    throw error;
  }
  try {
    discardOld(folder);
    return undefined;
  } catch {
    return existsSync(next) ? next : oldOf(folder);
  }
}

/** Gives the old version up. It takes the name of the worthless one first, so that no half of it is ever taken for the site. */
function discardOld(folder: string): void {
  if (!existsSync(oldOf(folder))) return;
  renameSync(oldOf(folder), nextOf(folder));
  remove(nextOf(folder));
}

/** Moves a folder, also to another file system. */
function moveTo(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** Removes a folder, also one that nobody may write to; a superuser may write everywhere. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    makeWritable(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
}
