import type { Nodes } from '../../text/markdown.ts';
import { error, type Problem, type Spot } from '../problem.ts';
import { type Prose, spotOf } from './parsedProse.ts';

/** Something in prose that is not prose. */
interface Mark {
  spot: Spot;
  /** As the author wrote it, from its first sign on. */
  text: string;
}

/** What is wrong with marks that are not prose: HTML, scripts, components, expressions and imports. */
export function markProblems(prose: Prose): Problem[] {
  const { file } = prose;
  return [
    ...tags(prose).map(({ spot, text }) => tagProblem(file, spot, text)),
    ...braces(prose).map(({ spot, text }) => {
      const shown = /^\{[^}]*\}/.exec(text)?.[0] ?? text;
      return error(
        file,
        spot,
        `braces are not prose (\`${cut(shown)}\`)`,
        'write the words themselves; a brace that readers should see is written `\\{` or `\\}`',
      );
    }),
    ...unknownMarks.flatMap(({ sign, fault, cure }) =>
      inText(prose, sign, ['text']).map(({ spot, text }) => {
        const shown = new RegExp(sign.source, sign.flags.replace('g', '')).exec(text)?.[0] ?? text;
        return error(file, spot, `${fault} (\`${cut(shown)}\`)`, cure);
      }),
    ),
    ...footnotes(prose).map(({ spot, text }) =>
      error(file, spot, `there are no footnotes here (\`${text}\`)`, 'say it in the text'),
    ),
    ...prose.nodes.flatMap((node) =>
      node.type === 'code'
        ? [
            error(
              file,
              spotOf(node),
              `a block of program code has no place here (\`${cut(sourceOf(node, prose.text))}\`)`,
              'write a paragraph: begin its lines without spaces, and leave out signs like ```',
            ),
          ]
        : [],
    ),
    ...imports(prose).map(({ spot, text }) => {
      const word = text.slice(0, 6);
      return error(
        file,
        spot,
        `a line begins with ${word}, as program code does (\`${cut(text)}\`)`,
        'remove it; if it is prose, begin the line with another word',
      );
    }),
  ];
}

/** Marks that other systems know. Here they would be shown as they are written. */
const unknownMarks: readonly { sign: RegExp; fault: string; cure: string }[] = [
  { sign: /\[\^[^\]\s]+\]/g, fault: 'there are no footnotes here', cure: 'say it in the text' },
  { sign: /~~[^~]+~~/g, fault: 'words cannot be struck out here', cure: 'remove them, or only the signs around them' },
  {
    sign: /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/gm,
    fault: 'there are no tables in prose',
    cure: 'write a list, or a sentence for each row',
  },
  {
    sign: /(?<![<"'(])\bhttps?:\/\/[^\s)]+/g,
    fault: 'a web address is no link',
    cure: 'write it as `[words](address)`',
  },
];

function cut(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function tagProblem(file: string, spot: Spot, text: string): Problem {
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(text)?.[1];
  if (text.startsWith('<!--'))
    return error(file, spot, 'a comment would be published with the page (`<!--`)', 'remove it');
  if (name === undefined)
    return error(
      file,
      spot,
      `an angle bracket is not prose here (\`${cut(text)}\`)`,
      'write “less than” in words, or `\\<`',
    );
  if (/^<[A-Za-z][\w+.-]*:/.test(text))
    return error(
      file,
      spot,
      `an address stands in angle brackets (\`${cut(text)}\`)`,
      'write it as `[words](address)`',
    );
  const shown = `\`<${text.startsWith('</') ? '/' : ''}${name}>\``;
  if (name.toLowerCase() === 'script')
    return error(file, spot, `a script is not allowed in prose (${shown})`, 'remove it: pages work without scripts');
  if (name.toLowerCase() === 'iframe')
    return error(
      file,
      spot,
      `an embedded page is not allowed in prose (${shown})`,
      'write a link to it instead: `[words](address)`',
    );
  if (/^[A-Z]/.test(name))
    return error(file, spot, `there is no component of this name (${shown})`, 'remove it: prose has no components');
  return error(file, spot, `HTML is not allowed in prose (${shown})`, 'write it in Markdown, or remove the tag');
}

/** The tags of a piece of prose; an end tag only where its start is not there. */
function tags(prose: Prose): Mark[] {
  const found = prose.isMdx
    ? inText(prose, /</g)
    : prose.nodes.flatMap((node): Mark[] => (node.type === 'html' ? [{ spot: spotOf(node), text: node.value }] : []));
  const nameOf = (text: string) => /^<\/?([\w.-]+)/.exec(text)?.[1];
  const opened = new Set(found.filter(({ text }) => !text.startsWith('</')).map(({ text }) => nameOf(text)));
  return found.filter(({ text }) => !text.startsWith('</') || !opened.has(nameOf(text)));
}

function braces(prose: Prose): Mark[] {
  const found = inText(prose, /[{}]/g);
  const opening = found.filter(({ text }) => text.startsWith('{'));
  return opening.length > 0 ? opening : found;
}

/** Footnotes of one word, which CommonMark takes for definitions of links; of more words, they are text. */
function footnotes({ nodes }: Prose): Mark[] {
  return nodes.flatMap((node): Mark[] =>
    node.type === 'definition' && node.identifier.startsWith('^')
      ? [{ spot: spotOf(node), text: `[${node.identifier}]` }]
      : [],
  );
}

function imports({ nodes, text, isMdx }: Prose): Mark[] {
  // MDX takes any paragraph that begins so for code; in Markdown only what looks like code is.
  const code = isMdx
    ? /^(?:import|export)\b/
    : /^(?:import\b.*\bfrom\b|import\s*['"{]|export\s+(?:const|default|let|function|class)\b|export\s*\{)/;
  return nodes.flatMap((node): Mark[] => {
    // A line of hyphens or equals signs below makes a heading of a paragraph.
    if (node.type !== 'paragraph' && node.type !== 'heading') return [];
    const source = sourceOf(node, text);
    return code.test(source) ? [{ spot: spotOf(node), text: source }] : [];
  });
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Where a sign stands in running text as the author wrote it, not escaped by a backslash and not within code. */
function inText({ nodes, text }: Prose, sign: RegExp, types: readonly string[] = ['text', 'image']): Mark[] {
  return nodes.flatMap((node): Mark[] => {
    if (!types.includes(node.type)) return [];
    const source = sourceOf(node, text);
    const start = node.position?.start;
    return [...source.matchAll(sign)].flatMap(({ index }) => {
      const before = source.slice(0, index);
      if ((/\\*$/.exec(before)?.[0].length ?? 0) % 2 === 1) return [];
      const lines = before.split('\n');
      const offset = (start?.offset ?? 0) + index;
      // Continued lines of a node begin at any indentation, so the column is counted in the whole text.
      const column = offset - text.lastIndexOf('\n', offset - 1);
      return [
        {
          spot: { of: 'prose', line: (start?.line ?? 1) + lines.length - 1, column },
          text: text.slice(offset, offset + 80),
        },
      ];
    });
  });
}
