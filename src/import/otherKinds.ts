import { type Block, spaced } from './blocks.ts';
import { areaGrade, type NamedFramework } from './framework.ts';

const kinds: [RegExp, string][] = [
  [/focused (?:assurance )?visit/i, 'a letter about a focused visit'],
  [/monitoring visit/i, 'a letter about a monitoring visit'],
  [/joint targeted|\bJTAI\b/i, 'a report of a joint targeted area inspection'],
  [/special educational needs|\bSEND\b|\bSEN\b/i, 'a report on special educational needs'],
  [/\bcollege\b|\bschool\b|\bacademy\b/i, 'a report on a school'],
  [/fostering|adoption agency|children’s home|nursery|childminder|early years/i, 'a report on one service'],
];

/** One sentence on what a document without grades of its own is instead, by the words it begins with. */
export function whyNone(blocks: readonly Block[], frameworks: readonly NamedFramework[]): string {
  const beginning = blocks.slice(0, 12).map(spaced).join(' ').slice(0, 700);
  const kind = kinds.find(([pattern]) => pattern.test(beginning))?.[1];
  const known = frameworks.map(({ short }) => short).join(', ');
  if (kind !== undefined)
    return `This is ${kind}, which gives no grades of its own by a framework in frameworks/ (${known}); only reports that do can be imported.`;
  const unread = frameworks.find((framework) => areasNamed(blocks, framework) > 2);
  if (unread !== undefined)
    return `The grade table cannot be read: areas of ${unread.short} are named on its first pages, but not each beside one grade of its own; write this inspection by hand.`;
  return `No grade table of a framework in frameworks/ (${known}) was found on its first pages; if it is of another framework, write that framework’s file first.`;
}

function areasNamed(blocks: readonly Block[], framework: NamedFramework): number {
  const lines = blocks.slice(0, 60).map(spaced);
  return new Set(lines.flatMap((line) => areaGrade(framework, line.slice(0, 200))?.area ?? [])).size;
}
