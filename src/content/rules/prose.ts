import { toString as textOf } from 'mdast-util-to-string';
import { invisibleIn } from '../../text/invisibleCharacters.ts';
import type { Nodes } from '../../text/markdown.ts';
import { sentencesOf, wordCount } from '../../text/sentences.ts';
import type { FolderName } from '../folders.ts';
import { error, type KeyPath, type Problem, type Spot, valuesIn, warning } from '../problem.ts';
import { hasWords } from '../schema/fields.ts';
import { componentProblems } from './components.ts';
import type { Content } from './content.ts';
import { forbiddenSyntaxProblems } from './forbiddenSyntax.ts';
import { headingProblems } from './headings.ts';
import { linkProblems } from './links.ts';
import { listProblems } from './lists.ts';
import { isTooDeep, type Prose, proseOf, spotOf } from './parsedProse.ts';

/** What has to be said in the prose of each kind of file; a kind without prose is not named, an introduction may be empty. */
const required: Partial<Record<FolderName, string>> = {
  judgements: 'the summary of the judgement',
  statistics: 'what the figure means',
  followUps: 'what the later report says',
  youngPeople: 'what was found, for young people',
  themes: 'a sentence that says what the theme is',
  glossary: 'what the term means',
  pages: 'the text of the page',
  updates: 'what changed',
};

/** Words in a sentence from which on it is too long for many readers. */
const longSentence = 35;

/** The prose of all files, read or not, taken apart. */
export function proses({ records, unread }: Content): Prose[] {
  return [...Object.values(records).flat(), ...unread].flatMap(({ file, prose }) =>
    prose === '' ? [] : [proseOf(file, prose)],
  );
}

/** What is wrong with prose: empty, unsafe or unreadable for some; and sentences that are too long. */
export function proseProblems(
  content: Content,
  all: readonly Prose[],
  images: ReadonlySet<string> | undefined,
): Problem[] {
  const { records } = content;
  const said = new Set(all.filter(saysSomething).map(({ file }) => file));
  const folders = Object.keys(records) as FolderName[];
  const problems = [
    ...folders.flatMap((folder) =>
      records[folder].flatMap(({ file, data }) => [
        ...lineProblems(file, data),
        ...(said.has(file) ? [] : emptyProblems(file, asked(folder, data))),
      ]),
    ),
    ...all.flatMap((prose) => {
      if (!isTooDeep(prose)) return partProblems(prose, content, images);
      const start: Spot = { of: 'prose', line: 1, column: 1 };
      const fault = 'lists or quotations stand too deep within each other';
      return [error(prose.file, start, fault, 'write them one after the other')];
    }),
  ];
  // Nobody may shorten a sentence of the document.
  const official = new Set(
    Object.values(records)
      .flat()
      .flatMap(({ file, data }) => ('official' in data && data.official !== undefined ? [file] : [])),
  );
  return problems.filter(({ level, file }) => level === 'error' || !official.has(file));
}

/** What is to stand below the line of a file: nothing for a judgement of which the document says nothing before its paragraphs. */
function asked(folder: FolderName, data: object): string | undefined {
  if (!('official' in data) || data.official !== true) return required[folder];
  return folder === 'judgements' ? undefined : 'the document’s own words';
}

function partProblems(prose: Prose, content: Content, images: ReadonlySet<string> | undefined): Problem[] {
  return [
    ...forbiddenSyntaxProblems(prose),
    ...componentProblems(prose, content),
    ...linkProblems(prose, images),
    ...headingProblems(prose),
    ...listProblems(prose),
    ...wordProblems(prose),
  ];
}

function saysSomething({ nodes }: Prose): boolean {
  return nodes.some((node) => 'value' in node && hasWords(node.value));
}

function emptyProblems(file: string, what: string | undefined): Problem[] {
  if (what === undefined) return [];
  const start: Spot = { of: 'prose', line: 1, column: 1 };
  return [error(file, start, 'there is no text below the line', `write ${what} below the second \`---\``)];
}

function wordProblems({ file, text, nodes, published }: Prose): Problem[] {
  // What stands in the text as it is has been told of with the file.
  const isPlain = invisibleIn(text).length === 0;
  const signsIn = (node: Nodes, words: string) => (isPlain ? invisibleSigns(file, spotOf(node), words) : []);
  return [
    ...nodes.flatMap((node) => {
      if ('value' in node) return signsIn(node, node.value);
      if (node.type !== 'paragraph' && node.type !== 'heading') return [];
      return longSentences(file, spotOf(node), textOf(node));
    }),
    // What is said of pictures and links beside the text.
    ...published.flatMap((node) =>
      [...('alt' in node ? [node.alt ?? ''] : []), ...('title' in node ? [node.title ?? ''] : [])].flatMap((words) => [
        ...signsIn(node, words),
        ...marksInLine(file, spotOf(node), words),
      ]),
    ),
  ];
}

function lineProblems(file: string, data: object): Problem[] {
  return [...valuesIn(data)].flatMap(([path, value]) =>
    typeof value !== 'string'
      ? []
      : [...invisibleSigns(file, path, value), ...marksInLine(file, path, value), ...longSentences(file, path, value)],
  );
}

/** Signs that are written as something else in the file: `"\\u202E"` in a value, `&#x202E;` in prose. */
function invisibleSigns(file: string, place: KeyPath | Spot, text: string): Problem[] {
  return invisibleIn(text).map(({ fault, cure }) => error(file, place, fault, cure));
}

function marksInLine(file: string, place: KeyPath | Spot, value: string): Problem[] {
  const mark =
    /(?<!\w)(\*{1,2}|_|~~)(?=\S)[^*_~]+\1(?!\w)|\[[^\]]*\]\([^)]*\)|`[^`]+`|<[/!]?[a-z-][^>]*>|&#?\w+;/i.exec(
      value,
    )?.[0];
  if (mark === undefined) return [];
  return [error(file, place, `readers would see these signs as they are (\`${mark}\`)`, 'write the words alone')];
}

function longSentences(file: string, place: KeyPath | Spot, text: string): Problem[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordCount(sentence);
    if (words <= longSentence) return [];
    const start = sentence.split(/\s+/).slice(0, 6).join(' ');
    const fault = `a sentence has ${words} words (“${start} …”)`;
    return [warning(file, place, fault, 'split it: 25 words or fewer are easy to read')];
  });
}
