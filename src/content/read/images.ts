import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The addresses of the files in `public/`, the folder beside `content/`, which is served as it is. */
export function imagesBeside(folder: string): Set<string> {
  const root = join(folder, '..', 'public');
  if (!existsSync(root)) return new Set();
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Set(paths.map((path) => `/${path.split(sep).join('/')}`));
}
