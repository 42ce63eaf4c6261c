import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file as it lies in a folder: its bytes, or why nothing can be made of it. */
export type RawFile = { file: string; bytes: Uint8Array } | { file: string; fault: string; cure: string };

/** More files than the content of any site has, and fewer than a disk. */
const mostFiles = 100_000;

/** Every file below a folder, in order of path; undefined where there is no such folder. Nothing is thrown. */
export function filesIn(folder: string): RawFile[] | undefined {
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) return undefined;
  } catch {
    return undefined;
  }
  const files: RawFile[] = [];
  const walk = (below: string) => {
    if (files.length >= mostFiles) return;
    try {
      const entries = readdirSync(join(root, below), { withFileTypes: true });
      for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const file = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory()) files.push(readOne(root, file));
        else if (!entry.name.startsWith('.')) walk(file);
      }
    } catch {
      files.push({ file: below, fault: 'this folder cannot be read', cure: 'give yourself the right to read it' });
    }
  };
  walk('');
  if (files.length >= mostFiles)
    files.push({ file: '', fault: 'this folder holds too many files', cure: 'name the folder that holds site.yaml' });
  return files;
}

function readOne(root: string, file: string): RawFile {
  const refused = (fault: string, cure = 'put the file itself here') => ({ file, fault, cure });
  try {
    if (!existsSync(join(root, file))) return refused('this link leads to a file that does not exist');
    const target = realpathSync(join(root, file));
    if (!target.startsWith(root + sep)) return refused('this link leads out of content/');
    if (!statSync(target).isFile()) return refused('this is no file');
    return { file, bytes: readFileSync(target) };
  } catch {
    return refused('this file cannot be read', 'give yourself the right to read it, and its name plain letters');
  }
}
