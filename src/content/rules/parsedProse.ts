import { toString as textOf } from 'mdast-util-to-string';
import { headingIds, type Nodes, nodesOf, treeOf } from '../../text/markdown.ts';
import { componentsIn, replacedComponents } from '../components.ts';
import type { Spot } from '../problem.ts';

/** The prose of one file, taken apart. */
export type Prose = ReturnType<typeof proseOf>;

/** Stands for the signs of components: a letter that no prose has, so that everything else stays in its place. */
const standIn = 'ʞ';

/** Takes the prose of a file apart. */
export function proseOf(file: string, text: string) {
  const isMdx = file.endsWith('.mdx');
  /** Its components, as far as they are written as they should be. */
  const components = isMdx ? componentsIn(text) : [];
  const tags = (source: string) => source.replace(/^<[^>]*>|<[^>]*>$/g, (tag) => standIn.repeat(tag.length));
  /** The text with a letter in the place of each sign of a component. */
  const plain = replacedComponents(text, components, ({ source }) => tags(source));
  /** Every node of the tree that the renderer makes of the plain text. */
  const nodes = [...nodesOf(treeOf(plain))];
  /** The ids that the renderer gives to its headings, in their order. */
  const anchors = nodes.some(({ type }) => type === 'heading') ? headingIds(text) : [];
  return { file, text, plain, isMdx, components, nodes, anchors };
}

/** The words in a node, without components that stand for others. */
export const wordsIn = (node: Nodes): string => textOf(node).replaceAll(standIn, '');

/** How deep quotations, lists and words of weight may stand within each other. */
const deepest = 20;

/** True where marks stand so deep within each other that no reader can follow, and no renderer need try. */
export function isTooDeep({ nodes: [root] }: Prose): boolean {
  let level: readonly Nodes[] = root === undefined ? [] : [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

/** Where a node begins. */
export function spotOf(node: Nodes): Spot {
  return { of: 'prose', line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
