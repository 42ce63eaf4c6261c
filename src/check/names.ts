import { error, type Problem } from '../model/problem.ts';
import { oneOf } from '../model/problems/reference.ts';
import { type FolderName, folders } from '../schema/folders.ts';
import { meant, nearest } from '../text/nearest.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const numberPattern = /^\d+(?:-[a-z0-9]+)*$/;
/** Folders in which the file’s name is a number. */
const numbered: readonly FolderName[] = ['findings', 'recommendations'];

interface Shape {
  folder: FolderName;
  pattern: string;
  matcher: RegExp;
}

const shapes: readonly Shape[] = (Object.keys(folders) as FolderName[]).map((folder) => {
  const { pattern } = folders[folder];
  return { folder, pattern, matcher: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`) };
});

/** Which folder a path below `content/` belongs to, and what is wrong with its name. Undefined folder: the file has no place here. */
export function placeOf(file: string): { folder: FolderName | undefined; problems: Problem[] } {
  for (const { folder, matcher } of shapes) {
    const names = matcher.exec(file)?.slice(1);
    if (names === undefined) continue;
    const problems = names.flatMap((name, index) => nameProblems(file, name, numbered.includes(folder) && index === names.length - 1 ? folder : undefined));
    return { folder, problems };
  }
  return { folder: undefined, problems: [stray(file)] };
}

function nameProblems(file: string, name: string, numberedFolder: FolderName | undefined): Problem[] {
  if (numberedFolder !== undefined) {
    if (numberPattern.test(name)) return [];
    const noun = numberedFolder.slice(0, -1);
    if (!/^\d/.test(name)) return [error(file, [], `the file’s name does not begin with the ${noun}’s number (\`${name}\`)`, 'name it after its number, for example `21.md` or `21-matching.md`')];
  } else if (idPattern.test(name)) return [];
  const better = slug(name);
  const example = idPattern.test(better) ? `, for example \`${better}\`` : '';
  return [error(file, [], `this name cannot stand in an address (\`${name}\`)`, `use small letters a to z, digits and single hyphens${example}`)];
}

/** The name that an author probably wants in an address: `Matching Panel` → `matching-panel`. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function stray(file: string): Problem {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const fault = 'nothing on the site is made from this file';
  for (const { pattern } of shapes) {
    const wanted = pattern.split('/');
    if (wanted.length !== parts.length) continue;
    const above = wanted.slice(0, -1);
    // The right folder with another ending: findings/21.mdx, themes/health.txt.
    const ending = /\.\w+$/.exec(wanted.at(-1) ?? '')?.[0] ?? '';
    const isInFolder = above.length > 0 && above.every((part, index) => part === '*' || part === parts[index]);
    if (isInFolder && wanted.at(-1)?.startsWith('*') && !name.endsWith(ending)) {
      return error(file, [], `${fault} (\`${name}\`)`, `files of this folder end in \`${ending}\`: rename it, or move it out of content/`);
    }
  }
  const known = [...new Set(shapes.flatMap(({ pattern }) => pattern.split('/')))].filter((part) => !part.startsWith('*'));
  const odd = parts.find((part) => !known.includes(part) && nearest(part, known) !== undefined);
  const cure = 'move it out of content/, or to the place that content/README.md names';
  if (odd !== undefined) return error(file, [], `${fault} (${meant(odd, known)})`, cure);
  if (parts.length > 1) return error(file, [], `${fault} (\`${file}\`)`, cure);
  const top = [...new Set(shapes.map(({ pattern }) => (pattern.includes('/') ? `${pattern.split('/')[0]}/` : pattern)))];
  return error(file, [], `${fault} (\`${file}\`)`, `move it out of content/; what has a place here is ${oneOf(top)}`);
}
