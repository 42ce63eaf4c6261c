import { toString as textOf } from 'mdast-util-to-string';
import type { FolderName } from '../../schema/folders.ts';
import { sentencesOf, wordCount } from '../../text/sentences.ts';
import { error, type KeyPath, type Problem, type Spot, warning } from '../problem.ts';
import { type Prose, proseOf, spotOf, type Targets } from './body.ts';
import type { Content } from './content.ts';
import { linkProblems } from './links.ts';
import { markProblems } from './marks.ts';

/** What has to be said in the prose of each kind of file; a kind without prose is not named, an introduction may be empty. */
const required: Partial<Record<FolderName, string>> = {
  judgements: 'the summary of the judgement',
  findings: 'the finding in full',
  statistics: 'what the figure means',
  recommendations: 'what is asked for',
  youngPeople: 'what was found, for young people',
  themes: 'a sentence that says what the theme is',
  glossary: 'what the term means',
  pages: 'the text of the page',
  updates: 'what changed',
};

/** Words in a sentence from which on it is too long for many readers. */
const longSentence = 35;

/** What is wrong with prose: empty, unsafe, unreadable for some, or with links to nowhere; and sentences that are too long. */
export function proseProblems({ records, unread }: Content, targets: Targets = {}): Problem[] {
  const problems: Problem[] = [];
  for (const folder of Object.keys(records) as FolderName[]) {
    for (const entry of records[folder]) {
      problems.push(...lineProblems(entry.file, [], entry.data));
      const what = required[folder];
      if (what !== undefined || entry.body !== '') problems.push(...bodyProblems(entry, what, targets));
    }
  }
  for (const file of unread) problems.push(...bodyProblems(file, undefined, targets));
  return problems;
}

interface WithProse {
  file: string;
  body: string;
}

const known = new WeakMap<WithProse, Prose>();

/** The prose of a file, taken apart once, although links are checked again when all addresses are known. */
function takenApart(entry: WithProse): Prose {
  const prose = known.get(entry) ?? proseOf(entry.file, entry.body);
  known.set(entry, prose);
  return prose;
}

function bodyProblems(entry: WithProse, what: string | undefined, targets: Targets): Problem[] {
  const prose = takenApart(entry);
  const { file } = entry;
  if (what !== undefined && !prose.nodes.some((node) => 'value' in node && node.value.trim() !== '')) {
    return [
      error(
        file,
        { of: 'prose', line: 1, column: 1 },
        'there is no text below the line',
        `write ${what} below the second \`---\``,
      ),
    ];
  }
  return [...markProblems(prose), ...linkProblems(prose, targets), ...headingProblems(prose), ...lengthProblems(prose)];
}

function headingProblems({ file, nodes }: Prose): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const given = `\`${'#'.repeat(node.depth)} ${textOf(node)}\``;
    if (textOf(node).trim() === '') {
      problems.push(error(file, spotOf(node), 'a heading has no words', 'write them, or remove the line'));
    } else if (node.depth === 1) {
      problems.push(
        error(file, spotOf(node), `this heading is on the level of the page’s title (${given})`, 'begin with `##`'),
      );
    } else if (node.depth > level + 1) {
      problems.push(
        error(
          file,
          spotOf(node),
          `a level of headings is left out (${given})`,
          `write it with \`${'#'.repeat(level + 1)}\``,
        ),
      );
    }
    level = Math.max(2, node.depth);
  }
  return problems;
}

function lengthProblems({ file, nodes }: Prose): Problem[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? longSentences(file, spotOf(node), textOf(node)) : [],
  );
}

function lineProblems(file: string, path: KeyPath, value: unknown): Problem[] {
  if (typeof value === 'string') return longSentences(file, path, value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    lineProblems(file, [...path, Array.isArray(value) ? Number(key) : key], inner),
  );
}

function longSentences(file: string, place: KeyPath | Spot, text: string): Problem[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordCount(sentence);
    if (words <= longSentence) return [];
    const start = sentence.split(/\s+/).slice(0, 6).join(' ');
    return [
      warning(
        file,
        place,
        `a sentence has ${words} words (“${start} …”)`,
        'split it: 25 words or fewer are easy to read',
      ),
    ];
  });
}
