import { toString as textOf } from 'mdast-util-to-string';
import { error, type Problems } from '../problem.ts';
import { hasWords } from '../schema/fields.ts';
import { takenAnchor } from '../takenNames.ts';
import { type Prose, spotOf } from './parsedProse.ts';

/** Files whose prose is a page of its own, with headings below the page’s title. */
const pageFile = /^pages\/|\/for-young-people\.mdx$/;

/** What is wrong with the headings of a piece of prose: where they stand, their levels, and their anchors. */
export function* headingProblems({ file, nodes, anchors }: Prose): Problems {
  const seen = new Set<string>();
  let level = 1;
  for (const [index, node] of nodes.filter((one) => one.type === 'heading').entries()) {
    const words = textOf(node);
    const anchor = anchors[index] ?? '';
    const given = `\`${'#'.repeat(node.depth)} ${words}\``;
    const wrong = (fault: string, cure: string) => error(file, spotOf(node), fault, cure);
    if (!hasWords(words)) yield wrong('a heading has no words', 'write them, or remove the line');
    else if (!pageFile.test(file))
      yield wrong(
        `a heading has no place here (${given})`,
        'write a paragraph: this text stands below a heading of its page',
      );
    else if (node.depth === 1)
      yield wrong(`this heading is on the level of the page’s title (${given})`, 'begin with `##`');
    else if (node.depth > level + 1)
      yield wrong(`a level of headings is left out (${given})`, `write it with \`${'#'.repeat(level + 1)}\``);
    if (seen.has(words.toLowerCase()))
      yield wrong(`two headings have the same words (${given})`, 'tell them apart, so that each has a link');
    else if (takenAnchor.test(anchor) || (anchor === 'get-help' && !file.startsWith('pages/')))
      yield wrong(
        `a heading cannot have these words (${given})`,
        'choose others: the page has a place of this name already',
      );
    seen.add(words.toLowerCase());
    level = Math.max(2, node.depth);
  }
}
