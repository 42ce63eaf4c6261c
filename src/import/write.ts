import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** How long, in milliseconds, the folder of a run that was killed may lie about. */
const stale = 3_600_000;

/**
 * Writes files below a folder, all or none. They are made whole beside it and then moved in; what a reader takes for
 * the thing itself, the last folder, comes last. `last` and the files must not be there yet.
 */
export function writeAll(folder: string, files: ReadonlyMap<string, string>, last: string): void {
  const root = resolve(folder);
  const prefix = join(dirname(root), `.${basename(root)}-import-`);
  removeStale(prefix);
  const made = mkdtempSync(prefix);
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    const single = [...files.keys()].filter((path) => !path.startsWith(`${last}/`));
    for (const path of [...single, last]) mkdirSync(dirname(join(root, path)), { recursive: true });
    for (const path of [...single, last])
      if (existsSync(join(made, path))) renameSync(join(made, path), join(root, path));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function removeStale(prefix: string): void {
  for (const name of readdirSync(dirname(prefix))) {
    const path = join(dirname(prefix), name);
    if (name.startsWith(basename(prefix)) && Date.now() - statSync(path).mtimeMs > stale)
      rmSync(path, { recursive: true, force: true });
  }
}
