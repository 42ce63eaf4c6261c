import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { error, type Problem } from '../problem.ts';
import { registerFile } from '../register.ts';

/** A file of `content/` as it lies on disk. */
export interface FoundFile {
  /** The path below `content/`, with `/` between folders. */
  file: string;
  text: string;
}

/** Files that operating systems and editors leave behind, and the guide for authors. */
const ignored = /^(?:\.|Thumbs\.db$|desktop\.ini$)/;
const largest = 200_000;

/** Every file below a folder that can be read as text, in order of path; and what is wrong with the others. */
export function filesIn(folder: string): { files: FoundFile[]; unreadable: string[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const unreadable: string[] = [];
  const problems: Problem[] = [];
  const root = realpathSync(folder);
  const refuse = (file: string, fault: string, cure: string) => {
    unreadable.push(file);
    problems.push(error(file, [], fault, cure));
  };
  const walk = (below: string) => {
    const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
    for (const entry of entries) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (ignored.test(entry.name) || file === 'README.md') continue;
      if (entry.isDirectory()) walk(file);
      else readOne(file, entry);
    }
  };
  const readOne = (file: string, entry: Dirent) => {
    const path = join(root, file);
    if (entry.isSymbolicLink()) {
      const target = targetOf(path);
      if (target === undefined)
        return refuse(file, 'this link leads to a file that does not exist', 'put the file itself here');
      if (!target.startsWith(root + sep))
        return refuse(file, 'this link leads out of content/', 'put the file itself here');
    }
    const stats = statSync(path);
    if (!stats.isFile()) return refuse(file, 'this is no file', 'put the file itself here');
    // The register grows with the site.
    if (stats.size > largest && file !== registerFile) {
      return refuse(
        file,
        `the file is too large (${(stats.size / 1_000_000).toFixed(1)} MB)`,
        'keep it under 0.2 MB: content is text only',
      );
    }
    const bytes = readFileSync(path);
    if (bytes.length === 0) return refuse(file, 'the file is empty', 'write its content, or remove the file');
    const text = decoded(bytes);
    if (text === undefined) return refuse(file, 'the file is not in UTF-8', 'save it again with the encoding UTF-8');
    files.push({ file, text });
  };
  walk('');
  return { files, unreadable, problems };
}

function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
