import { meant, nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/pieces.ts';
import { type FolderName, folders } from '../folders.ts';
import { error, type Problem } from '../problem.ts';
import { oneOf } from '../rules/reference.ts';
import { pictureFolder, pictureKinds } from './pictures.ts';

const pictureEndings = oneOf(Object.keys(pictureKinds).map((ending) => `.${ending}`));
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const numberPattern = /^\d+(?:-[a-z0-9]+)*$/;
/** Letters of a name in an address, and digits of a number. */
const longestName = 100;
const longestNumber = 6;
/** How programs that keep folders in step name the other version, where two people wrote at once. */
const copyMade = /\(\d+\)|\bcopy\b|conflict/i;
/** Names that Windows keeps for itself, so that nobody there could have the site. */
const keptByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Folders in which the file’s name is a number. */
const numbered: readonly FolderName[] = ['findings', 'recommendations'];

const shapes = (Object.keys(folders) as FolderName[]).map((folder) => {
  const { pattern } = folders[folder];
  return { folder, pattern, matcher: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`) };
});

/** Where a path below `content/` belongs. */
export interface FileHome {
  /** Undefined where the file has no place here. */
  folder: FolderName | undefined;
  /** For a file of a wrong name or in the wrong place, the one that was probably meant. */
  meant?: { folder: FolderName; file: string };
  problems: Problem[];
}

/** Which folder a path below `content/` belongs to, and what is wrong with its name. */
export function homeOf(file: string): FileHome {
  const shape = shapeOf(file);
  if (shape === undefined) return stray(file);
  const { folder, names } = shape;
  const problems = names.flatMap((name, index) =>
    nameProblems(file, name, numbered.includes(folder) && index === names.length - 1 ? folder : undefined),
  );
  const mended = file.replace(/[^/]+(?=\.)/, slugOf);
  return { folder, problems, ...(mended !== file && { meant: { folder, file: mended } }) };
}

function shapeOf(file: string): { folder: FolderName; names: string[] } | undefined {
  for (const { folder, matcher } of shapes) {
    const names = matcher.exec(file)?.slice(1);
    if (names !== undefined) return { folder, names };
  }
  return undefined;
}

function nameProblems(file: string, name: string, numberedFolder: FolderName | undefined): Problem[] {
  const wrong = (fault: string, cure: string) => [error(file, [], fault, cure)];
  if (name.length > longestName)
    return wrong('this name is too long for an address', `use at most ${longestName} letters`);
  if (keptByWindows.test(name)) return wrong(`Windows keeps this name for itself (\`${name}\`)`, 'choose another');
  if (numberedFolder !== undefined) {
    const noun = numberedFolder.slice(0, -1);
    const digits = /^\d*/.exec(name)?.[0].length ?? 0;
    if (digits === 0)
      return wrong(
        `the file’s name does not begin with the ${noun}’s number (\`${name}\`)`,
        'name it after its number, for example `21.md` or `21-matching.md`',
      );
    if (digits > longestNumber)
      return wrong(`the ${noun}’s number is too long (\`${name}\`)`, `use at most ${longestNumber} digits`);
    if (numberPattern.test(name)) return [];
  } else if (idPattern.test(name)) return [];
  const better = slugOf(name);
  const example = idPattern.test(better) ? `, for example \`${better}\`` : '';
  const cure = `use small letters a to z, digits and single hyphens${example}`;
  return wrong(
    `this name cannot stand in an address (\`${name}\`)`,
    copyMade.test(name) ? `remove it if a program made it as a copy; else ${cure}` : cure,
  );
}

/** What is said of a file that nothing is made from, and where it probably belongs. */
function stray(file: string): FileHome {
  const out = 'move it out of content/, or to the place that content/README.md names';
  const parts = file.split('/');
  const name = `\`${parts.at(-1)}\``;
  const told = (given: string, cure: string, better = ''): FileHome => {
    const folder = shapeOf(better)?.folder;
    const problems = [error(file, [], `nothing on the site is made from this file (${given})`, cure)];
    return { folder: undefined, problems, ...(folder && { meant: { folder, file: better } }) };
  };
  const loaded = file.replace(/\.([^/]+)\.icloud$/, '$1');
  if (loaded !== file) return told(name, 'load it from the cloud: only its name is on this machine', loaded);
  if (parts[0] === pictureFolder)
    return told(name, `name pictures with small letters, digits and hyphens, and end them in ${pictureEndings}`);
  for (const ending of ['.md', '.mdx', '.yaml']) {
    const renamed = file.replace(/\.[^./]*$/, ending);
    const cure = `files of this folder end in \`${ending}\`: rename it, or move it out of content/`;
    if (shapeOf(renamed) !== undefined) return told(name, cure, renamed);
  }
  const known = shapes.flatMap(({ pattern }) => pattern.split('/')).filter((part) => !part.startsWith('*'));
  const odd = parts.find((part) => !known.includes(part) && nearest(part, known) !== undefined);
  const mended = parts.map((part) => (part === odd ? nearest(part, known) : part)).join('/');
  if (odd !== undefined) return told(meant(odd, known), out, mended);
  if (parts.length > 1) return told(`\`${file}\``, out);
  const top = shapes.map(({ pattern }) => pattern.replace(/\/.*/, '/'));
  return told(name, `move it out of content/; what has a place here is ${oneOf(top)}`);
}
