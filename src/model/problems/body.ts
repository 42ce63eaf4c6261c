import { type Nodes, nodesOf, treeOf } from '../../text/markdown.ts';
import type { Spot } from '../problem.ts';

/** The prose of one file, taken apart. */
export interface Prose {
  file: string;
  text: string;
  isMdx: boolean;
  nodes: readonly Nodes[];
}

/** What links and images may lead to; a set left out is not checked. */
export interface Targets {
  addresses?: ReadonlySet<string>;
  images?: ReadonlySet<string>;
}

/** Takes the prose of a file apart. */
export function proseOf(file: string, text: string): Prose {
  const isMdx = file.endsWith('.mdx');
  return { file, text, isMdx, nodes: [...nodesOf(treeOf(text, isMdx))] };
}

/** Where a node begins. */
export function spotOf(node: Nodes): Spot {
  return { of: 'prose', line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
