import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const longestWait = 15 * 60_000;

/**
 * Waits until no other process holds the lock in `file`, takes it, and returns what gives it back. The operating system
 * frees it when the process ends, however it ends: SQLite’s lock is one on the file, so a killed build leaves none behind.
 */
export function takeLock(file: string, onWait: () => void): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (!(error instanceof Error) || !/locked/.test(error.message)) throw error;
    onWait();
    lock.exec(`PRAGMA busy_timeout = ${longestWait}`);
    lock.exec('BEGIN EXCLUSIVE');
  }
  return () => lock.close();
}
