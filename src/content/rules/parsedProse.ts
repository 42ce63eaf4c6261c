import { type Nodes, nodesOf, treeOf } from '../../text/markdown.ts';
import type { Spot } from '../problem.ts';

/** The prose of one file, taken apart. */
export interface Prose {
  file: string;
  text: string;
  isMdx: boolean;
  nodes: readonly Nodes[];
}

/** Takes the prose of a file apart. */
export function proseOf(file: string, text: string): Prose {
  const isMdx = file.endsWith('.mdx');
  return { file, text, isMdx, nodes: [...nodesOf(treeOf(text, isMdx))] };
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
