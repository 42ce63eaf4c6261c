import { toString as textOf } from 'mdast-util-to-string';
import { type Nodes, nodesOf, treeOf } from './markdown.ts';

/** Prose in which nothing can be a mark of Markdown: letters, figures and what stands between them, on one line. */
const unmarked = /^(?!\d+[.)])[\p{L}\d“‘(][\p{L}\d ,.;:’‘“”()%£?!–—'"/]*$/u;

/** The words of a piece of Markdown without its marks, paragraphs and items of lists joined by a space. */
export function plainText(markdown: string): string {
  return blocksOf(markdown, ['paragraph', 'heading', 'code']).join(' ');
}

/** The paragraphs of a piece of Markdown without its marks, those in lists too; no headings. */
export function paragraphsOf(markdown: string): string[] {
  return blocksOf(markdown, ['paragraph']);
}

function blocksOf(markdown: string, types: readonly Nodes['type'][]): string[] {
  const text = markdown.trim();
  // Most prose is, and thousands of texts are read.
  if (unmarked.test(text)) return [text.replace(/ +/g, ' ')];
  return [...nodesOf(treeOf(markdown))]
    .flatMap((node) => (types.includes(node.type) ? [wordsOf(node)] : []))
    .filter((text) => text !== '');
}

function wordsOf(node: Nodes): string {
  // A line broken by hand is a node without text.
  const text = [...nodesOf(node)].map((one) => (one.type === 'break' ? ' ' : 'children' in one ? '' : textOf(one)));
  return text.join('').replace(/\s+/g, ' ').trim();
}
