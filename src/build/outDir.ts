import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { listFile, readList } from './list.ts';

/** Folders of the project that a build reads or works in. */
const sourceFolders = ['.cache/astro', '.cache/next', '.cache/node', '.cache/vite', 'node_modules', 'public', 'src'];

/**
 * The real folder that a built site may be put into, whose whole content is then replaced: a link leads to what it links to.
 * Throws where something would be lost: only a folder is replaced that is absent, empty, or bears the list of a build.
 */
export function judgedOutDir(named: string, { project, content }: { project: string; content: string }): string {
  const refuse = (fault: string, cure: string): never => {
    throw new Refusal(`--out-dir: “${named}” ${fault}. Nothing was built. ${cure}`);
  };
  const other = 'Name a folder of its own, for example --out-dir dist.';
  const place = resolve(project, named);
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(place))
    refuse('is a link to a folder that is not there', 'Make that folder, or remove the link.');
  const folder = realPath(place);
  const root = realpathSync.native(project);
  if (isWithin(root, folder)) refuse('is the project itself, or holds it', other);
  const sources = [...sourceFolders.map((name) => join(root, name)), realPath(resolve(project, content))];
  for (const source of sources) {
    if (isWithin(folder, source)) refuse(`is in ${shortest(source)}, which a build reads`, other);
    if (isWithin(source, folder)) refuse(`holds ${shortest(source)}, which a build reads`, other);
  }
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return folder;
  if (!stats.isDirectory()) refuse('is a file', other);
  if (readdirSync(folder).length > 0 && !isBuild(folder))
    refuse(
      `holds other things than a built site (it has no ${listFile} of one), which would be lost`,
      'Name another folder, or empty this one yourself.',
    );
  return folder;
}

/** Throws where the folder of the project has a name that the tools of the build take for something else in an address. */
export function judgeProject(project: string): void {
  const sign = /[#?%]/.exec(project)?.[0];
  if (sign !== undefined)
    throw new Refusal(
      `The project lies in a folder with “${sign}” in its path (${project}), which its tools cannot read. Move it to one without.`,
    );
}

function isBuild(folder: string): boolean {
  try {
    readList(readFileSync(join(folder, listFile), 'utf8'));
    return true;
  } catch {
    return false;
  }
}

const isWithin = (path: string, folder: string) => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
};

const shortest = (path: string) => relative(process.cwd(), path) || path;

/** A path with every link in it followed, whether or not it exists so far. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), basename(path));
}
