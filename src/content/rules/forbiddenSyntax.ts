import type { Nodes } from '../../text/markdown.ts';
import { shortened } from '../../text/pieces.ts';
import { ofOneCause } from '../causes.ts';
import { componentNames, isComponentName } from '../components.ts';
import { error, type Problem, type Spot, spotAt, type Words } from '../problem.ts';
import { wronglyWritten } from './components.ts';
import { type Prose, spotOf } from './parsedProse.ts';
import { oneOf } from './reference.ts';

/** Something in prose that is not prose, as the author wrote it from its first sign on, and what the renderer takes it for. */
type Passage = { spot: Spot; text: string; type: Nodes['type'] | undefined };

/** What prose is made of. Whatever else the renderer finds in it is HTML or program code. */
const allowed: ReadonlySet<Nodes['type']> = new Set([
  ...(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak', 'definition'] as const),
  ...(['text', 'emphasis', 'strong', 'inlineCode', 'break'] as const),
  ...(['link', 'linkReference', 'image', 'imageReference'] as const),
]);

/** What is wrong with signs that are not prose: HTML, scripts, components of other names, expressions and imports. */
export function forbiddenSyntaxProblems(prose: Prose): Problem[] {
  const { file, nodes, text, isMdx } = prose;
  const isForbidden = ({ type, position }: Nodes) =>
    !allowed.has(type) || (type === 'link' && text.startsWith('<http', position?.start.offset));
  const forbidden = nodes.filter(isForbidden).map((node) => passageOf(node, text));
  const begun = new Set(forbidden.map(({ spot }) => spot.line));
  // What one reader takes for code in quotes, another of MDX runs: it is refused wherever it stands.
  const others = isMdx ? inText(prose, /</g, ['root']).filter(({ spot }) => !begun.has(spot.line)) : [];
  const tags = withoutEnds([...forbidden, ...others]);
  const pasted = new Set(tags.filter((one) => /^<[a-z]/i.test(one.text)).map(({ spot }) => spot.line));
  const problems = [...tags, ...braces(prose), ...codeLines(prose)].map(({ spot, ...one }) =>
    error(file, spot, ...wordsOf(file, one)),
  );
  for (const { sign, fault, cure, types } of unknownSigns)
    for (const { spot, text } of inText(prose, sign, types)) {
      const shown = new RegExp(sign.source, sign.flags.replace('g', '')).exec(text)?.[0] ?? text;
      // A line of HTML is mended whole.
      if (!pasted.has(spot.line)) problems.push(error(file, spot, `${fault} (\`${cut(shown)}\`)`, cure));
    }
  // What was pasted whole, as a table in HTML, is mended whole.
  return ofOneCause(problems, ({ fault }) => fault.replace(/\(`.*/s, ''));
}

/** Signs that other systems know. Here they would be shown as they are written. */
const unknownSigns: readonly { sign: RegExp; fault: string; cure: string; types?: readonly Nodes['type'][] }[] = [
  // Footnotes of one word CommonMark takes for definitions of links.
  {
    sign: /\[\^[^\]\s]+\]/g,
    fault: 'there are no footnotes here',
    cure: 'say it in the text',
    types: ['text', 'definition'],
  },
  {
    sign: /^[ \t]*[•◦▪●·][ \t]/gm,
    fault: 'a bullet makes no list here',
    cure: 'begin each point with `- `, and leave a line free before the first',
  },
  { sign: /~~[^~]+~~/g, fault: 'words cannot be struck out here', cure: 'remove them, or only the signs around them' },
  {
    sign: /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/gm,
    fault: 'there are no tables in prose',
    cure: 'write a list, or a sentence for each row',
  },
  {
    sign: /\]\([^)\n]*\)?/g,
    fault: 'a link is not written as one',
    cure: 'write it as `[words](address)`, the address without spaces',
  },
  {
    sign: /(?<![<"'(])\bhttps?:\/\/[^\s)]+/g,
    fault: 'a web address is no link',
    cure: 'write it as `[words](address)`',
  },
];

const cut = (text: string) => shortened(text.split('\n')[0] ?? '', 40);

function wordsOf(file: string, { text, type }: Omit<Passage, 'spot'>): Words {
  if (type === 'code') {
    const cure = 'write a paragraph: begin its lines without spaces, and leave out signs like ```';
    return [`a block of program code has no place here (\`${cut(text)}\`)`, cure];
  }
  if (type === 'paragraph') {
    const fault = `a line begins with ${text.slice(0, 6)}, as program code does (\`${cut(text)}\`)`;
    return [fault, 'remove it; if it is prose, begin the line with another word'];
  }
  if (/^[{}]/.test(text)) {
    const cure = 'write the words themselves; a brace that readers should see is written `\\{` or `\\}`';
    return [`braces are not prose (\`${cut(/^\{[^}]*\}/.exec(text)?.[0] ?? text)}\`)`, cure];
  }
  return tagWords(file, text);
}

function tagWords(file: string, text: string): Words {
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(text)?.[1];
  if (text.startsWith('<!--')) return ['a comment would be published with the page (`<!--`)', 'remove it'];
  if (name === undefined)
    return [`an angle bracket is not prose here (\`${cut(text)}\`)`, 'write “less than” in words, or `\\<`'];
  if (/^<[A-Za-z][\w+.-]*:/.test(text))
    return [`an address stands in angle brackets (\`${cut(text)}\`)`, 'write it as `[words](address)`'];
  const shown = `\`<${text.startsWith('</') ? '/' : ''}${name}>\``;
  if (name.toLowerCase() === 'script')
    return [`a script is not allowed in prose (${shown})`, 'remove it: pages work without scripts'];
  if (name.toLowerCase() === 'iframe')
    return [`an embedded page is not allowed in prose (${shown})`, 'write a link to it instead: `[words](address)`'];
  const isMdx = file.endsWith('.mdx');
  if (isComponentName(name) && isMdx) return wronglyWritten(name);
  if (/^[A-Z]/.test(name)) {
    const cure = isMdx ? `use one of: ${oneOf(componentNames, name)}` : 'remove it: files in `.md` have no components';
    return [`there is no component of this name (${shown})`, cure];
  }
  return [`HTML is not allowed in prose (${shown})`, 'write it in Markdown, or remove the tag'];
}

/** Passages without the end tags whose start is among them, and of the tags in a line only the first. */
function withoutEnds(passages: readonly Passage[]): Passage[] {
  const nameOf = ({ text }: Passage) => /^<\/?([\w.-]+)/.exec(text)?.[1];
  const opened = new Set(passages.filter(({ text }) => !text.startsWith('</')).map(nameOf));
  const told = new Set<number>();
  return passages.filter((one) => {
    const name = nameOf(one);
    if (name === undefined) return true;
    if (told.has(one.spot.line) || (one.text.startsWith('</') && opened.has(name))) return false;
    told.add(one.spot.line);
    return true;
  });
}

/** Braces in running text, which in another place would be program code; in MDX wherever they stand. */
function braces(prose: Prose): Passage[] {
  const found = prose.isMdx
    ? // Those of a tag are told of with it.
      inText(prose, /(?<!(?<!\\)<[^>\n]*)[{}]/g, ['root'])
    : inText(prose, /[{}]/g, ['text', 'image']);
  const opening = found.filter(({ text }) => text.startsWith('{'));
  return opening.length > 0 ? opening : found;
}

/** Lines that look like program code. After a component, MDX reads code in any line of a paragraph. */
function codeLines(prose: Prose): Passage[] {
  const words =
    /(?:import\s[\w$*{},\s]*?\bfrom\s*['"]|import\b.*\bfrom\b|import\s*['"{]|export\s+(?:const|let|var|default|async|function|class)\b|export\s*[*{])/;
  const code = new RegExp(`(?<=^[ \\t>]*)${words.source}`, 'gm');
  // A line of hyphens or equals signs below makes a heading of a paragraph.
  return inText(prose, code, ['paragraph', 'heading']).map((passage) => ({ ...passage, type: 'paragraph' }));
}

function passageOf(node: Nodes, text: string): Passage {
  return { ...passageAt(text, node.position?.start.offset ?? 0), spot: spotOf(node), type: node.type };
}

function passageAt(text: string, offset: number): Passage {
  return { spot: spotAt(text, offset, 'prose'), text: text.slice(offset, offset + 80), type: undefined };
}

/** Where a sign stands in running text, or in nodes of these types, as the author wrote it, not escaped by a backslash. */
function inText({ nodes, text, plain }: Prose, sign: RegExp, types: readonly Nodes['type'][] = ['text']): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (!types.includes(node.type)) return [];
    const start = node.position?.start.offset ?? 0;
    const source = plain.slice(start, node.position?.end.offset ?? 0);
    return [...source.matchAll(sign)].flatMap(({ index }) =>
      (/\\*$/.exec(source.slice(0, index))?.[0].length ?? 0) % 2 === 1 ? [] : [passageAt(text, start + index)],
    );
  });
}
