import { type Block, spaced } from './blocks.ts';
import { areaGrade, type NamedFramework } from './framework.ts';

const letters: [RegExp, string][] = [
  [/focused (?:assurance )?visit/i, 'a letter about a focused visit'],
  [/monitoring visit/i, 'a letter about a monitoring visit'],
  [/joint targeted|\bJTAI\b|\bmulti-agency response\b/i, 'a report of a joint targeted area inspection'],
  [/special educational needs|\bSEND\b|\bSEN\b/i, 'a report on special educational needs'],
];
const services: [RegExp, string][] = [
  [/fostering|adoption agency|children[’']s home|nursery|childminder|early years/i, 'a report on one service'],
  [/\bcollege\b|\bschool\b|\bacademy\b/i, 'a report on a school'],
];

/** Text may speak of schools and visits without being about one. */
const text = /^.{150}|.{60}[.!?]$/;

/** One sentence on what a document without grades of its own is instead, by its titles, or by the words it begins with. */
export function whyNone(blocks: readonly Block[], frameworks: readonly NamedFramework[]): string {
  const lines = blocks.slice(0, 12).map(spaced);
  const begin = lines.findIndex((line) => text.test(line));
  const titles = lines.slice(0, begin < 0 ? lines.length : begin).join('\n');
  const known = frameworks.map(({ short }) => short).join(', ');
  const named = (kinds: typeof letters, words: string) => kinds.find(([pattern]) => pattern.test(words))?.[1];
  const unread = frameworks.find((framework) => areasNamed(blocks, framework) > 2);
  const kind =
    named([...letters, ...services], titles) ??
    (unread === undefined ? named(letters, lines.join(' ').slice(0, 700)) : undefined);
  if (kind !== undefined)
    return `This is ${kind}, which gives no grades of its own by a framework in frameworks/ (${known}); only reports that do can be imported.`;
  if (unread !== undefined)
    return `The grade table cannot be read: areas of ${unread.short} are named on its first pages, but not each beside one grade of its own; write this inspection by hand.`;
  return `No grade table of a framework in frameworks/ (${known}) was found on its first pages; if it is of another framework, write that framework’s file first.`;
}

function areasNamed(blocks: readonly Block[], framework: NamedFramework): number {
  const lines = blocks.slice(0, 60).map(spaced);
  return new Set(lines.flatMap((line) => areaGrade(framework, line.slice(0, 200))?.area ?? [])).size;
}
