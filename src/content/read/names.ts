import { meant, nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/pieces.ts';
import { type FolderName, folders } from '../folders.ts';
import { error, type Problem } from '../problem.ts';
import { oneOf } from '../rules/reference.ts';
import type { Place } from './keyHomes.ts';
import { isNamedAsPicture, pictureCause, pictureFolder, pictureKinds } from './pictures.ts';

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
  const matcher = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return { folder, steps: pattern.split('/'), matcher };
});
/** Names of folders that stand in the patterns: no inspection has one. */
const folderWords = new Set(shapes.flatMap(({ steps }) => steps.slice(0, -1)).filter((step) => step !== '*'));

/**
 * Which folder a path below `content/` belongs to, and what is wrong with its name; for a file of a wrong name or in the wrong place,
 * where it was probably meant to stand. Where it has no place, its keys may say what was meant.
 */
export function homeOf(file: string, byKeys: readonly Place[] = []) {
  const shape = shapeOf(file);
  if (shape === undefined) return stray(file, byKeys);
  const { folder, steps } = shape;
  const parts = file.split('/');
  const problems = parts.flatMap((part, index) => {
    const step = steps[index];
    if (step?.startsWith('*.'))
      return nameProblems(file, part.slice(0, 1 - step.length), numbered.includes(folder) ? folder : undefined);
    if (step !== '*') return [];
    // What is wrong with the name of a folder is told of once, whatever is in it.
    const path = parts.slice(0, index + 1).join('/');
    return nameProblems(path, part).map((problem) => ({ ...problem, cause: path }));
  });
  const mended = file.replace(/[^/]+(?=\/|\.[^./]+$)/g, slugOf);
  return { folder, problems, meant: mended === file ? [] : [{ folder, file: mended }] };
}

const shapeOf = (file: string) => shapes.find(({ matcher }) => matcher.test(file));

function nameProblems(file: string, name: string, numberedFolder?: FolderName): Problem[] {
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

/** What is said of a file that nothing is made from, or of the folder in which nothing is, and where it probably belongs. */
function stray(file: string, byKeys: readonly Place[]) {
  const parts = file.split('/');
  const name = `\`${parts.at(-1)}\``;
  const [home] = byKeys;
  const homeFolder = home === undefined ? undefined : folderOf(home.file);
  const told = (given: string, cure: string, better = '', path = file, cause?: string) => {
    const what = path === file ? 'file' : 'folder';
    const fault = `nothing on the site is made from this ${what} (${given})`;
    const problem = error(path, [], fault, cure, path === file ? cause : path);
    const folder = shapeOf(better)?.folder;
    const meant = folder === undefined ? byKeys : [{ folder, file: better }];
    return { folder: undefined, meant, problems: [problem] };
  };
  const loaded = file.replace(/\.([^/]+)\.icloud$/, '$1');
  if (loaded !== file) return told(name, 'load it from the cloud: only its name is on this machine', loaded);
  if (parts[0] === pictureFolder || isNamedAsPicture(file)) {
    const put = parts[0] === pictureFolder ? 'name pictures' : `put pictures into ${pictureFolder}/, named`;
    const cure = `${put} with small letters, digits and hyphens, and end them in ${pictureEndings}`;
    return told(name, cure, '', file, pictureCause(file));
  }
  if (/\.(?:pdf|docx?)$/i.test(file))
    return told(name, 'move it out of content/: `npm run import` takes in what a report says');
  for (const ending of ['.md', '.mdx', '.yaml']) {
    const renamed = file.replace(/\..*$/, ending);
    const isElsewhere = homeFolder !== undefined && homeFolder !== folderOf(file);
    if (shapeOf(renamed) === undefined || isElsewhere) continue;
    return told(name, `files of this folder end in \`${ending}\`: rename it, or move it out of content/`, renamed);
  }
  const { index, words } = oddStep(parts);
  const odd = parts[index] ?? '';
  const near = nearest(odd, words);
  const path = parts.slice(0, index + 1).join('/');
  const isFolder = path !== file;
  const mended = parts.with(index, near ?? odd).join('/');
  if (near !== undefined) return told(meant(odd, words), 'rename it, or move it out of content/', mended, path);
  const top = shapes.map(({ steps }) => (steps.length > 1 ? `${steps[0]}/` : (steps[0] ?? '')));
  if (!isFolder && parts.length === 1 && home === undefined)
    return told(name, `move it out of content/; what has a place here is ${oneOf(top)}`);
  const place = home && `\`${isFolder ? homeFolder || 'content/' : home.file}\``;
  const moved = place ?? 'the place that content/README.md names';
  const cure = isFolder
    ? `move what is in it to ${moved}, or all of it out of content/`
    : `move it to ${moved}, or out of content/`;
  return told(`\`${isFolder ? odd : parts.at(-1)}\``, cure, '', path);
}

const folderOf = (file: string) => file.replace(/[^/]*$/, '');

/** The first step of a path that leads nowhere, and the words that could stand there. */
function oddStep(parts: readonly string[]): { index: number; words: string[] } {
  let left = shapes;
  for (const [index, part] of parts.entries()) {
    const isFolder = index < parts.length - 1;
    const beside = left.filter(({ steps }) => isFolder === index < steps.length - 1);
    const next = beside.filter(
      ({ steps }) => steps[index] === part || (isFolder && steps[index] === '*' && !folderWords.has(part)),
    );
    if (next.length > 0) left = next;
    else return { index, words: beside.map(({ steps }) => steps[index] ?? '').filter((step) => !step.startsWith('*')) };
  }
  return { index: parts.length - 1, words: [] };
}
