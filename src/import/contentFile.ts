import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Piece } from './paragraphs.ts';

/** Keys and values as YAML: days and months in quotes, short lists on one line. What is undefined is left out. */
export function yamlText(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, node) => {
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A file of keys with text below the line. */
export function textFile(data: object, body: string): string {
  return `---\n${yamlText(data)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Pieces of a document’s text as Markdown that shows them as they were written. */
export function markdownOf(pieces: readonly Piece[]): string {
  let text = '';
  // The lists that a piece stands in, by their depths: a list in a list needs one around it.
  const open = [0];
  for (const { text: words, depth } of pieces) {
    const wasListed = open.length > 1;
    while ((open.at(-1) ?? 0) > depth) open.pop();
    if (open.at(-1) !== depth) open.push(depth);
    const level = open.length - 1;
    const gap = text === '' ? '' : level > 0 && wasListed ? '\n' : '\n\n';
    text += `${gap}${level === 0 ? '' : `${'  '.repeat(level - 1)}- `}${escaped(words)}`;
  }
  return text;
}

/** Words in which nothing is taken for a mark, a link, an expression or the beginning of a list. */
export function escaped(words: string): string {
  return words
    .replace(/\p{Co}/gu, '')
    .replace(/[\\`*_[\]<>{}~|&@]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+#=](?=[\s#=-]|$)/, '\\$&')
    .replace(/^(i)(?=mport\b)|^(e)(?=xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
