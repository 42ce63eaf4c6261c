import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of prose as a tree. */
export type Tree = ReturnType<typeof fromMarkdown>;
/** Any node of such a tree. */
export type Nodes = Tree | Tree['children'][number];

// MDX knows neither HTML nor code by indentation: what looks like them stays text, where the check finds it.
const mdx = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

/** Prose as a tree, each node with its place. MDX is read as the prose it should be: no component, expression or import. */
export function treeOf(prose: string, isMdx = false): Tree {
  return fromMarkdown(prose, isMdx ? { extensions: [mdx] } : {});
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
