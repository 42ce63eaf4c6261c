import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes files below a folder, all or none. They are made whole in a folder beside it and then moved in; what a reader
 * takes for the thing itself, the last folder, comes last. `last` and the files must not be there yet. Where the machine
 * ends between two moves, `undoKilled` takes back what was moved.
 */
export function writeAll(folder: string, files: ReadonlyMap<string, string>, last: string): void {
  const root = resolve(folder);
  const made = mkdtempSync(`${besides(root)}${process.pid}-`);
  const moving = join(made, 'moving');
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(moving, path)), { recursive: true });
      writeFileSync(join(moving, path), text);
    }
    const single = [...files.keys()].filter((path) => !path.startsWith(`${last}/`));
    for (const path of single) cpSync(join(moving, path), join(made, 'single', path), { recursive: true });
    for (const path of [...single, last]) mkdirSync(dirname(join(root, path)), { recursive: true });
    for (const path of [...single, last])
      if (existsSync(join(moving, path))) renameSync(join(moving, path), join(root, path));
  } finally {
    undo(root, made);
  }
}

/** Takes back what runs that were killed had moved into a folder without coming to their end. */
export function undoKilled(folder: string): void {
  const root = resolve(folder);
  const prefix = besides(root);
  if (!existsSync(dirname(prefix))) return;
  for (const name of readdirSync(dirname(prefix))) {
    const pid = Number(/^\d+(?=-)/.exec(name.slice(basename(prefix).length))?.[0]);
    if (name.startsWith(basename(prefix)) && !isRunning(pid)) undo(root, join(dirname(prefix), name));
  }
}

function besides(root: string): string {
  return join(dirname(root), `.${basename(root)}-import-`);
}

/** Removes the folder of a run, and where something in it was still to be moved, what it had moved in before. */
function undo(root: string, made: string): void {
  const single = join(made, 'single');
  if (filesBelow(join(made, 'moving')).length > 0)
    for (const copy of filesBelow(single)) {
      const moved = join(root, copy.slice(single.length));
      if (existsSync(moved) && readFileSync(moved).equals(readFileSync(copy))) rmSync(moved);
    }
  rmSync(made, { recursive: true, force: true });
}

function filesBelow(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    // Of a process of somebody else, the answer is that it may not be asked.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
