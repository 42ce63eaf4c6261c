import { invisibleIn } from '../../text/invisibleCharacters.ts';
import { andMore } from '../causes.ts';
import { type Entry, type FolderName, folders, type Records } from '../folders.ts';
import { error, type KeyPath, type Problem, type Spot, spotAt } from '../problem.ts';
import { type Register, readRegister, registerFile } from '../register.ts';
import type { UnreadFile } from '../rules/content.ts';
import { explain, noSentence } from './explain.ts';
import { type FoundFile, textsOf } from './files.ts';
import type { RawFile } from './folder.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { keyHomes, type Place } from './keyHomes.ts';
import { homeOf } from './names.ts';
import { type Positions, positionsOf } from './positions.ts';
import { readYaml } from './yaml.ts';

/** A folder of content, read. */
export interface ReadContent {
  /** Every file that is well formed, in the order of paths. */
  records: Records;
  /** The register of addresses; without lines where there is none. */
  register: Register;
  /** The addresses of pictures. */
  pictures: ReadonlySet<string>;
  /** Files that are not, though they have a home here. */
  unread: UnreadFile[];
  /** What is wrong in single files. */
  problems: Problem[];
  positions: Map<string, Positions>;
}

/** Letters of prose in one file, since the time that readers of Markdown take can grow with their square; and of the values above it, each of which is to fit into a cell of a workbook. */
const longestPart = 20_000;

/** Reads the files of a folder of content, one by one; undefined stands for no folder. Nothing is thrown for what an author can do wrong. */
export function readContent(folder: string, raw: readonly RawFile[] | undefined): ReadContent {
  const { texts, pictures, unreadable, problems } = textsOf(raw ?? []);
  const records = Object.fromEntries(Object.keys(folders).map((name) => [name, []])) as unknown as Records;
  const read: ReadContent = {
    records,
    register: readRegister(''),
    pictures,
    unread: [],
    problems,
    positions: new Map(),
  };
  if (raw === undefined) {
    problems.push(error('', [], `there is no such folder (\`${folder}\`)`, 'name the folder that holds site.yaml'));
    return read;
  }
  if (texts.length === 0 && unreadable.length === 0) {
    problems.push(error('', [], 'the folder holds no content', 'write site.yaml first; content/README.md shows how'));
    return read;
  }
  for (const file of unreadable) {
    const { folder } = homeOf(file);
    if (folder !== undefined) read.unread.push({ file, id: idOf(file), folder, data: {}, prose: '' });
  }
  for (const one of texts) {
    if (one.file === registerFile) read.register = readRegister(one.text);
    else takeFile(one, read);
  }
  if (read.records.site.length === 0 && !read.unread.some(({ folder }) => folder === 'site')) {
    const cure = 'write it: it names the publisher and the inspection of the first page';
    problems.push(error('site.yaml', [], 'this file is missing', cure));
  }
  return read;
}

/** Reads one file into what has been read before. */
function takeFile(one: FoundFile, { records, unread, problems, positions }: ReadContent): void {
  const { folder, meant, problems: wrong } = homeOf(one.file);
  const leave = (places: readonly Place[], data: object, prose = '') => {
    for (const { folder, file } of places) unread.push({ file: one.file, id: idOf(file), folder, data, prose });
  };
  if (folder === undefined) {
    const parts = partsOf(one.file, one.text);
    const data = 'fault' in parts ? {} : Object(readYaml(parts.values).value);
    const home = homeOf(one.file, keyHomes(one.file, data));
    problems.push(...home.problems);
    leave(home.meant, data);
    return;
  }
  const read = readFile(one, folder);
  positions.set(one.file, read.positions);
  problems.push(...read.problems);
  if (read.belongs.length > 0) {
    leave(read.belongs, read.data);
    return;
  }
  problems.push(...wrong);
  if (read.entry !== undefined && wrong.length === 0) (records[folder] as Entry<unknown>[]).push(read.entry);
  else leave([meant[0] ?? { folder, file: one.file }], read.data, read.prose);
}

/**
 * Reads one file: no entry where it has mistakes, but what it says above the line, without the keys that have them, and where it
 * belongs, if its keys are those of another folder.
 */
function readFile({ file, text }: FoundFile, folder: FolderName) {
  const problems = characterProblems(file, text);
  const nothing = {
    entry: undefined as Entry<unknown> | undefined,
    data: {},
    prose: '',
    belongs: [] as Place[],
    problems,
  };
  const parts = partsOf(file, text);
  // The line ends of old computers are none for a reader of YAML.
  const hasOldLineEnds = /\r(?!\n)/.test(text);
  if ('fault' in parts || hasOldLineEnds) {
    if ('fault' in parts && !hasOldLineEnds)
      problems.push(error(file, { of: 'file', line: parts.line, column: 1 }, parts.fault, parts.cure));
    return { ...nothing, positions: positionsOf(text, null, 0, 0) };
  }
  const isYaml = file.endsWith('.yaml');
  const isTooLong = Math.max(parts.prose.length, isYaml ? 0 : parts.values.length) > longestPart;
  const { value, root, faults } = readYaml(isTooLong ? '' : parts.values);
  const positions = positionsOf(text, root, parts.valuesStart, parts.proseStart);
  const read = { ...nothing, prose: isTooLong ? '' : parts.prose, positions };
  const wrong = (place: KeyPath | Spot, fault: string, cure: string) => problems.push(error(file, place, fault, cure));
  const at = (offset: number) => spotAt(text, parts.valuesStart + offset, 'file');
  for (const { offset, fault, cure } of faults) wrong(at(offset), fault, cure);
  if (isTooLong)
    wrong(positions.prose, 'the text is too long', 'keep it under 20,000 letters, above the line and below');
  const data = value ?? {};
  if (problems.length > 0) return read;
  if (isYaml && value === null) wrong([], 'the file holds no keys', 'write its content, or remove the file');
  else if (typeof data !== 'object' || Array.isArray(data))
    wrong(at(0), 'there are no keys with values here', 'write one `key: value` a line');
  if (problems.length > 0) return read;
  const { schema } = folders[folder];
  const parsed = schema.safeParse(data, { error: () => noSentence });
  if (parsed.success) return { ...read, entry: { id: idOf(file), file, data: parsed.data, prose: parts.prose }, data };
  const isOfAnotherKind = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
  const belongs = isOfAnotherKind ? keyHomes(file, data) : [];
  if (belongs[0] !== undefined) {
    wrong([], 'the keys of this file are those of another folder', `move it to \`${belongs[0].file}\``);
    return { ...read, data, belongs };
  }
  const context = { schema, data, written: positions.written };
  for (const { path, isAboutKey, fault, cure } of explain(parsed.error.issues, context))
    wrong(isAboutKey ? positions.keyAt(path) : positions.valueAt(path), fault, cure);
  const mistaken = new Set(parsed.error.issues.map(({ path: [key] }) => key));
  return { ...read, data: Object.fromEntries(Object.entries(data).filter(([key]) => !mistaken.has(key))) };
}

function partsOf(file: string, text: string) {
  if (!file.endsWith('.yaml')) return splitFrontMatter(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { values: text.slice(start), valuesStart: start, prose: '', proseStart: text.length };
}

/** Signs in a file that deceive the eye: the first of a kind shows where it is damaged; there may be thousands. */
function characterProblems(file: string, text: string): Problem[] {
  const kinds = Map.groupBy(invisibleIn(text), ({ fault }) => fault);
  return [...kinds].flatMap(([fault, [first, ...others]]) => {
    if (first === undefined) return [];
    return error(file, spotAt(text, first.index, 'file'), andMore(fault, others.length), first.cure);
  });
}

function idOf(file: string): string {
  return file.replace(/\.[a-z]+$/, '');
}
