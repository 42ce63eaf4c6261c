import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type Features, type MdastNode, markdownToHtml, markdownToMdast } from 'satteri';

/** What the renderer is told, and every reader of prose with it: plain CommonMark, without tables, footnotes or smart quotes. */
export const markdownFeatures = {
  smartPunctuation: false,
  gfm: false,
  frontmatter: false,
} as const satisfies Features;

/** Any node of the tree that the renderer makes of a piece of prose. */
export type Nodes = MdastNode;

/** Prose as the renderer’s own tree, each node with its place. */
export function treeOf(prose: string): Nodes {
  return markdownToMdast(prose, { features: markdownFeatures });
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

/** All nodes of a tree, in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  // Not by recursion, which deep quotations in quotations would exhaust.
  const rest: Nodes[] = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    yield next;
    if ('children' in next) rest.push(...next.children.toReversed());
  }
}
