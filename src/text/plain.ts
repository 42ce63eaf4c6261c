import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of a piece of Markdown without its marks, paragraphs joined by a space. */
export function plainText(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}
