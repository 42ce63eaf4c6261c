import { toString as textOf } from 'mdast-util-to-string';
import { type Nodes, nodesOf, treeOf } from './markdown.ts';

/** The words of a piece of Markdown without its marks, paragraphs and items of lists joined by a space. */
export function plainText(markdown: string): string {
  return blocksOf(markdown, ['paragraph', 'heading', 'code']).join(' ');
}

/** The paragraphs of a piece of Markdown without its marks, those in lists too; no headings. */
export function paragraphsOf(markdown: string): string[] {
  return blocksOf(markdown, ['paragraph']);
}

function blocksOf(markdown: string, types: readonly Nodes['type'][]): string[] {
  return [...nodesOf(treeOf(markdown))]
    .flatMap((node) => (types.includes(node.type) ? [wordsOf(node)] : []))
    .filter((text) => text !== '');
}

function wordsOf(node: Nodes): string {
  // A line broken by hand is a node without text; a tag is none of the words.
  const text = [...nodesOf(node)].map((one) =>
    one.type === 'break' ? ' ' : 'children' in one || one.type === 'html' ? '' : textOf(one),
  );
  return text.join('').replace(/\s+/g, ' ').trim();
}
