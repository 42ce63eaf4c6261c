import { headingIds, type Nodes, nodesOf, treeOf } from '../../text/markdown.ts';
import type { Spot } from '../problem.ts';

/** The prose of one file, taken apart. */
export interface Prose {
  file: string;
  text: string;
  isMdx: boolean;
  /** Every node of the tree that the renderer makes of it. */
  nodes: readonly Nodes[];
  /** The same of what is published: the text as Markdown, once its components are words. Markdown and MDX differ in what they take for code. */
  published: readonly Nodes[];
  /** Where the renderer cannot read it: offsets in the text. */
  unreadable: readonly number[];
  /** The ids that the renderer gives to its headings, in their order. */
  anchors: readonly string[];
}

/** Takes the prose of a file apart. */
export function proseOf(file: string, text: string): Prose {
  const isMdx = file.endsWith('.mdx');
  const { root, unreadable } = treeOf(text, isMdx);
  const nodes = [...nodesOf(root)];
  const anchors = nodes.some(({ type }) => type === 'heading') ? headingIds(text) : [];
  const published = isMdx ? [...nodesOf(treeOf(withoutComponents(text, nodes)).root)] : nodes;
  return { file, text, isMdx, nodes, published, unreadable, anchors };
}

/** A text with letters in the place of its components, so that everything else stays in its own. */
function withoutComponents(text: string, nodes: readonly Nodes[]): string {
  let plain = text;
  for (const { type, position } of nodes) {
    if ((type !== 'mdxJsxTextElement' && type !== 'mdxJsxFlowElement') || position === undefined) continue;
    const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
    plain = plain.slice(0, start) + plain.slice(start, end).replace(/[^\n]/g, 'x') + plain.slice(end);
  }
  return plain;
}

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
