import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/** Prose in which nothing can be a mark of Markdown: letters, figures and what stands between them, on one line. */
const unmarked = /^(?!\d+[.)])[\p{L}\d“‘(][\p{L}\d ,.;:’‘“”()%£?!–—'"/]*$/u;

/** The words of a piece of Markdown without its marks, paragraphs joined by a space. */
export function plainText(markdown: string): string {
  const text = markdown.trim();
  // Most prose is, and thousands of texts are read.
  if (unmarked.test(text)) return text.replace(/ +/g, ' ');
  return fromMarkdown(markdown)
    .children.map((block) => textOf(block).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}
