import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type Features, type MdastNode, markdownToHtml, markdownToMdast, mdxToMdast } from 'satteri';

/** What the renderer is told, and every reader of prose with it: plain CommonMark, without tables, footnotes or smart quotes. */
export const markdownFeatures = {
  smartPunctuation: false,
  gfm: false,
  frontmatter: false,
} as const satisfies Features;

/** Any node of the tree that the renderer makes of a piece of prose. */
export type Nodes = MdastNode;

/** Prose as the renderer reads it. */
export interface Tree {
  root: Nodes;
  /** Where a sign of MDX begins something that the renderer cannot read, as offsets in the prose. */
  unreadable: readonly number[];
}

/** How many places are told of that the renderer cannot read. */
const mostUnreadable = 10;
/** How many signs of MDX a text may hold, since the time that the renderer takes grows with their square. */
const mostSigns = 500;

/** Prose as the renderer’s own tree, each node with its place. */
export function treeOf(prose: string, isMdx = false): Tree {
  return isMdx ? mdxTree(prose) : { root: markdownToMdast(prose, { features: markdownFeatures }), unreadable: [] };
}

function mdxTree(prose: string): Tree {
  const unreadable: number[] = [];
  let text = prose;
  const signs = prose.match(/[{<]/g)?.length ?? 0;
  while (signs <= mostSigns && unreadable.length < mostUnreadable) {
    try {
      // With a line end, since the renderer ends the whole process on `import ""\` at the end of a text.
      return { root: mdxToMdast(`${text}\n`, { features: markdownFeatures }), unreadable };
    } catch (fault) {
      const offset = signBefore(text, offsetOf(fault, text));
      if (offset < 0) break;
      unreadable.push(offset);
      // A harmless sign in its place, so that what follows can be read too.
      text = `${text.slice(0, offset)}‹${text.slice(offset + 1)}`;
    }
  }
  // As far as it can be read without MDX; what is told of above is refused whatever this holds.
  const { root } = treeOf(text);
  return { root, unreadable: unreadable.length > 0 ? unreadable : [Math.max(0, prose.search(/[{<]/))] };
}

/** The ids that the renderer gives to the headings of a piece of prose, in their order. */
export function headingIds(prose: string): string[] {
  const ids: string[] = [];
  const taken = defineHastPlugin({
    name: 'heading-ids-taken',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node) => void ids.push(String(node.properties['id'])),
    },
  });
  markdownToHtml(prose, { features: markdownFeatures, hastPlugins: [satteriHeadingIdsPlugin(), taken] });
  return ids;
}

/** The offset of the line and column that a message of the renderer begins with, “3:14: Unexpected …”: its errors say it nowhere else. */
function offsetOf(fault: unknown, text: string): number {
  const place = /^(\d+):(\d+):/.exec(fault instanceof Error ? fault.message : '');
  if (place === null) return text.length;
  const [line, column] = [Number(place[1]), Number(place[2])];
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

function signBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('<', offset), text.lastIndexOf('{', offset));
}

/** All nodes of a tree, in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  // Not by recursion, which deep quotations in quotations would exhaust.
  const rest: Nodes[] = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    yield next;
    if ('children' in next) rest.push(...next.children.toReversed());
  }
}
