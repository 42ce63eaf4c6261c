import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { evaluate, markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { componentNames } from '../../../src/content/components.ts';
import { componentProblems } from '../../../src/content/rules/components.ts';
import { content } from '../../../src/content/rules/content.ts';
import { forbiddenSyntaxProblems } from '../../../src/content/rules/forbiddenSyntax.ts';
import { proseOf } from '../../../src/content/rules/parsedProse.ts';
import { saidComponents } from '../../../src/model/saidComponents.ts';
import { markdownFeatures } from '../../../src/text/markdown.ts';
import { entry, records } from '../../samples.ts';

const sample = content(records(), []);
const isAccepted = (file: string, text: string) => {
  const prose = proseOf(file, text);
  return [...forbiddenSyntaxProblems(prose), ...componentProblems(prose, sample)].length === 0;
};

/** What Markdown is rendered to; anything else was HTML or code in the text. */
const elements = /^(?:p|h[1-6]|blockquote|[ou]l|li|hr|em|strong|code|br|a|img)$/;

/** Signs on which readers of Markdown and of MDX disagree, and what an attacker would put between them. */
const pieces = fc.constantFrom(
  ...['`', '``', '```\n', '~~~\n', '"', "'", '(', ')', '[', ']', '](', '][', '[a]: ', '![', '<', '>', '\\', '&lt;'],
  ...[
    '\n',
    '\n\n',
    '\n    ',
    '\n\t',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n---\n',
    '\n===\n',
    '\r\n',
    ' ',
    '*',
    '_',
    '<!--',
    '-->',
  ],
  ...['<Authority />', '<Finding n={1}>', '<Publisher/>', '<Grade area="care" inspection="2020-03" />', '</Finding>'],
  ...['{ran()}', '{', '}', '{/* a */}', '<b>', '</b>', '<b a="', '<b a={ran()}/>', '<Finding n={ran()}>', '</Finding>'],
  ...[
    '<meta http-equiv="refresh" />',
    '<script>',
    '</script>',
    '<![CDATA[',
    '<?',
    'import "x"',
    'export const a = ran()',
    'export\nvar a = ran()',
    'import a\nfrom "node:fs"; export let b = ran()',
  ],
  ...['<https://a.b/>', '<a@b.c>', '</', '/>', '<>', '</>', 'text', 'more words', '\u00A0', 'é', '🙂', '/about/', '#'],
);
const texts = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''));

/** The names of all elements that MDX makes when it is run; `ran` is called by any code in it. None where MDX cannot read it. */
function elementsOfMdx(text: string): string[] {
  const names: string[] = [];
  const jsx = (type: unknown, props: unknown): unknown => {
    if (type !== 'fragment') names.push(String(type));
    return props;
  };
  const options = { features: markdownFeatures, Fragment: 'fragment', jsx, jsxs: jsx };
  let made: { default: (props: object) => unknown };
  try {
    // With a line end, since the renderer ends the whole process on some texts without.
    made = evaluate(`${text}\n`, options) as typeof made;
  } catch {
    return [];
  }
  const { Finding: _, ...others } = Object.fromEntries(componentNames.map((name) => [name, name]));
  made.default({ components: { ...others, Finding: 'a' } });
  return names.filter((name) => !(name in others));
}

describe('whatever prose is accepted', () => {
  it('runs no code and makes no element of its own in MDX', () => {
    let runs = 0;
    let accepted = 0;
    Object.assign(globalThis, { ran: () => (runs += 1) });
    fc.assert(
      fc.property(texts, (text) => {
        if (!isAccepted('pages/a.mdx', text)) return;
        accepted += 1;
        // What is code in quotes for Markdown may be a block of it for MDX.
        expect(elementsOfMdx(text).filter((name) => name !== 'pre' && !elements.test(name))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
    expect(runs).toBe(0);
    expect(accepted).toBeGreaterThan(100);
  });

  it.each([
    ['Markdown', 'glossary', 'glossary/a'],
    ['MDX, as it is published', 'pages', 'pages/a'],
  ] as const)('makes no element of its own in %s', (_, folder, id) => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = entry(folder, id, {}, text);
        if (!isAccepted(made.file, text)) return;
        const body = saidComponents(records({ [folder]: [made] }))[folder][0]?.prose ?? '';
        const { html } = markdownToHtml(body, { features: markdownFeatures });
        const elementsMade = parse(html, { comment: true }).querySelectorAll('*');
        expect(elementsMade.map(({ rawTagName }) => rawTagName).filter((name) => !elements.test(name))).toEqual([]);
        expect(html).not.toContain('<!--');
      }),
      { numRuns: 5000 },
    );
  });
});

it.each([
  ['import "a"\\', 1],
  ['<Authority />\nexport const a = ran()', 2],
  ['<Authority />\nexport\nvar a = ran()', 2],
  ['<Authority />\nimport a\nfrom "node:fs"', 2],
  ['Some words\n> more\n> export default ran()', 3],
  ['The team```\n<!--```\n', 2],
  ['The team ``\n<script>a</script>\n``', 2],
  ['The team `works\n{ran()}\nwell` now.', 2],
  ['The team `works\n<meta http-equiv="refresh" />\nwell` now.', 2],
  ['[a](/about/ "one\n{ran()}\ntwo")', 2],
  ['[a]: /about/ "one\n{ran()}\ntwo"', 2],
  ['[one\n{ran()}\ntwo]: /about/', 2],
  ['> `one\n{ran()}\ntwo`', 2],
  ['a <Finding n={1}', 1],
])('%j is refused in MDX, whatever the reader of Markdown makes of it', (text, line) => {
  const [problem] = forbiddenSyntaxProblems(proseOf('pages/a.mdx', text));
  expect(problem?.place).toMatchObject({ of: 'prose', line });
});
