import { existsSync, statSync } from 'node:fs';
import { error, type Problem, type Spot } from '../model/problem.ts';
import type { UnreadFile } from '../model/problems/content.ts';
import { type Register, readRegister, registerFile } from '../model/register.ts';
import { type Entry, type FolderName, folders, type Records } from '../schema/folders.ts';
import { explain, noSentence } from './explain.ts';
import { type FoundFile, filesIn } from './files.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { placeOf } from './names.ts';
import { type AllPositions, type Positions, positionsOf } from './positions.ts';
import { readYaml } from './yaml.ts';

/** A folder of content, read. */
export interface ReadContent {
  /** Every file that is well formed, in the order of paths. */
  records: Records;
  /** The register of addresses; undefined where there is none. */
  register: Register | undefined;
  /** Files that are not, though they have a place here. */
  unread: UnreadFile[];
  /** What is wrong in single files. */
  problems: Problem[];
  positions: AllPositions;
}

/** Reads a folder of content from disk, file by file. Nothing is thrown for what an author can do wrong. */
export function readContent(folder: string): ReadContent {
  const records = Object.fromEntries(Object.keys(folders).map((name) => [name, []])) as unknown as Records;
  const unread: UnreadFile[] = [];
  let register: Register | undefined;
  const positions = new Map<string, Positions>();
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return {
      records,
      register,
      unread,
      problems: [error('', [], `there is no such folder (\`${folder}\`)`, 'name the folder that holds site.yaml')],
      positions,
    };
  }
  const found = filesIn(folder);
  const problems = [...found.problems];
  for (const file of found.unreadable) {
    const place = placeOf(file);
    if (place.folder !== undefined) unread.push({ file, id: idOf(file), folder: place.folder, body: '' });
  }
  if (found.files.length === 0 && found.unreadable.length === 0) {
    return {
      records,
      register,
      unread,
      problems: [error('', [], 'content/ holds no files', 'write site.yaml first; content/README.md shows how')],
      positions,
    };
  }
  if (!found.files.some(({ file }) => file === 'site.yaml') && !found.unreadable.includes('site.yaml')) {
    problems.push(
      error(
        'site.yaml',
        [],
        'this file is missing',
        'write it: it names the publisher and the inspection of the first page',
      ),
    );
  }
  for (const one of found.files) {
    if (one.file === registerFile) {
      register = readRegister(one.text);
      continue;
    }
    const place = placeOf(one.file);
    problems.push(...place.problems);
    if (place.meant !== undefined)
      unread.push({ file: one.file, id: idOf(place.meant.file), folder: place.meant.folder, body: '' });
    if (place.folder === undefined) continue;
    const read = readFile(one, place.folder);
    positions.set(one.file, read.positions);
    problems.push(...read.problems);
    if (read.entry !== undefined && place.problems.length === 0)
      (records[place.folder] as Entry<unknown>[]).push(read.entry);
    else unread.push({ file: one.file, id: idOf(one.file), folder: place.folder, body: read.body });
  }
  return { records, register, unread, problems, positions };
}

interface ReadFile {
  entry: Entry<unknown> | undefined;
  body: string;
  problems: Problem[];
  positions: Positions;
}

/** Reads one file; no entry where it has mistakes. */
function readFile({ file, text }: FoundFile, folder: FolderName): ReadFile {
  const parts = partsOf(file, text);
  if ('fault' in parts) {
    const spot: Spot = { of: 'file', line: parts.line, column: 1 };
    const problems = [...characterProblems(file, text), error(file, spot, parts.fault, parts.cure)];
    return { entry: undefined, body: '', problems, positions: positionsOf(text, null, 0, 0) };
  }
  const { value, root, faults } = readYaml(parts.values);
  const positions = positionsOf(text, root, parts.valuesStart, parts.bodyStart);
  const spotAt = (offset: number) => positionsOf(text, null, 0, parts.valuesStart + offset).prose;
  const problems = characterProblems(file, text);
  problems.push(...faults.map(({ offset, fault, cure }) => error(file, spotAt(offset), fault, cure)));
  const done = (entry: Entry<unknown> | undefined): ReadFile => ({ entry, body: parts.body, problems, positions });
  if (problems.length > 0) return done(undefined);
  if (file.endsWith('.yaml') && value === null) {
    problems.push(error(file, [], 'the file holds no keys', 'write its content, or remove the file'));
    return done(undefined);
  }
  const data = value ?? {};
  if (typeof data !== 'object' || Array.isArray(data) || data instanceof Date) {
    problems.push(error(file, spotAt(0), 'there are no keys with values here', 'write one `key: value` a line'));
    return done(undefined);
  }
  const { schema } = folders[folder];
  const parsed = schema.safeParse(data, { error: () => noSentence });
  if (parsed.success) return done({ id: idOf(file), file, data: parsed.data, body: parts.body });
  for (const { path, isAboutKey, fault, cure } of explain(parsed.error.issues, {
    schema,
    data,
    written: positions.written,
  })) {
    problems.push(error(file, isAboutKey ? positions.keyAt(path) : positions.valueAt(path), fault, cure));
  }
  return done(undefined);
}

function partsOf(file: string, text: string) {
  if (!file.endsWith('.yaml')) return splitFrontMatter(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { values: text.slice(start), valuesStart: start, body: '', bodyStart: text.length };
}

/** Signs that no reader sees: control characters, marks that turn the direction of writing, and signs of a broken encoding. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/gu;

function characterProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    if (index === 0 && sign === '\uFEFF') continue;
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const cure =
      sign === '\uFFFD'
        ? 'write the letter that was meant: it was lost when the file was saved'
        : 'remove it: type the words anew if you cannot see it';
    problems.push(
      error(
        file,
        positionsOf(text, null, 0, index).prose,
        `there is a sign that readers cannot see (\`${code}\`)`,
        cure,
      ),
    );
    // One is enough to find the place; a damaged file may hold thousands.
    if (problems.length === 3) break;
  }
  return problems;
}

function idOf(file: string): string {
  return file.replace(/\.[a-z]+$/, '');
}
