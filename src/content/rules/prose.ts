import { invisibleIn } from '../../text/invisibleCharacters.ts';
import { sentencesOf, wordCount } from '../../text/sentences.ts';
import type { FolderName } from '../folders.ts';
import { error, type KeyPath, type Problems, type Spot, valuesIn, warning } from '../problem.ts';
import { hasWords } from '../schema/fields.ts';
import { componentProblems } from './components.ts';
import type { Content } from './content.ts';
import { forbiddenSyntaxProblems } from './forbiddenSyntax.ts';
import { headingProblems } from './headings.ts';
import { linkProblems } from './links.ts';
import { listProblems } from './lists.ts';
import { isTooDeep, type Prose, proseOf, spotOf, wordsIn } from './parsedProse.ts';

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

/** What is wrong with prose and lines: empty, unsafe or unreadable for some; and sentences that are too long. */
export function* proseProblems(content: Content, all: readonly Prose[], images: ReadonlySet<string>): Problems {
  const { records } = content;
  const said = new Set(all.filter(saysSomething).map(({ file }) => file));
  const official = new Set<string>();
  for (const folder of Object.keys(records) as FolderName[])
    for (const { file, data } of records[folder]) {
      // Nobody may shorten a sentence of the document.
      if ('official' in data && data.official !== undefined) official.add(file);
      const what = asked(folder, data);
      yield* lineProblems(file, data, official);
      if (what !== undefined && !said.has(file))
        yield error(file, beginning, 'there is no text below the line', `write ${what} below the second \`---\``);
    }
  for (const prose of all) {
    if (isTooDeep(prose)) {
      const fault = 'lists or quotations stand too deep within each other';
      yield error(prose.file, beginning, fault, 'write them one after the other');
      continue;
    }
    yield* forbiddenSyntaxProblems(prose);
    yield* componentProblems(prose, content);
    yield* linkProblems(prose, images);
    yield* headingProblems(prose);
    yield* listProblems(prose);
    yield* wordProblems(prose, official);
  }
}

const beginning: Spot = { of: 'prose', line: 1, column: 1 };

/** What is to stand below the line of a file: nothing for a judgement of which the document says nothing before its paragraphs. */
function asked(folder: FolderName, data: object): string | undefined {
  if (!('official' in data) || data.official !== true) return required[folder];
  return folder === 'judgements' ? undefined : 'the document’s own words';
}

function saysSomething({ nodes }: Prose): boolean {
  return nodes.some((node) => 'value' in node && hasWords(node.value));
}

function* wordProblems({ file, text, nodes }: Prose, official: ReadonlySet<string>): Problems {
  // What stands in the text as it is has been told of with the file.
  const isPlain = invisibleIn(text).length === 0;
  for (const node of nodes) {
    const spot = spotOf(node);
    if ((node.type === 'paragraph' || node.type === 'heading') && !official.has(file))
      yield* longSentences(file, spot, wordsIn(node));
    // What is said of pictures and links beside the text.
    const beside = ['alt' in node ? (node.alt ?? '') : '', 'title' in node ? (node.title ?? '') : ''];
    for (const words of beside) yield* marksInLine(file, spot, words);
    if (!isPlain) continue;
    for (const words of ['value' in node ? node.value : '', ...beside]) yield* invisibleSigns(file, spot, words);
  }
}

function* lineProblems(file: string, data: object, official: ReadonlySet<string>): Problems {
  for (const [path, value] of valuesIn(data)) {
    if (typeof value !== 'string') continue;
    yield* invisibleSigns(file, path, value);
    yield* marksInLine(file, path, value);
    if (!official.has(file)) yield* longSentences(file, path, value);
  }
}

/** Signs that are written as something else in the file: `"\\u202E"` in a value, `&#x202E;` in prose. */
function invisibleSigns(file: string, place: KeyPath | Spot, text: string): Problems {
  return invisibleIn(text).map(({ fault, cure }) => error(file, place, fault, cure));
}

function* marksInLine(file: string, place: KeyPath | Spot, value: string): Problems {
  const [mark] =
    /(?<!\w)(\*{1,2}|_|~~)(?=\S)[^*_~]+\1(?!\w)|\[[^\]]*\]\([^)]*\)|`[^`]+`|<[/!]?[a-z-][^>]*>|&#?\w+;/i.exec(value) ??
    [];
  if (mark !== undefined)
    yield error(file, place, `readers would see these signs as they are (\`${mark}\`)`, 'write the words alone');
}

function* longSentences(file: string, place: KeyPath | Spot, text: string): Problems {
  for (const sentence of sentencesOf(text)) {
    const words = wordCount(sentence);
    if (words <= longSentence) continue;
    const start = sentence.split(/\s+/).slice(0, 6).join(' ');
    const fault = `a sentence has ${words} words (“${start} …”)`;
    yield warning(file, place, fault, 'split it: 25 words or fewer are easy to read');
  }
}
