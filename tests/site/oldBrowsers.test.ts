import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';
import { expect, it } from 'vitest';
import { feature, lackedBy, typeOfValue } from '../support.ts';
import { files, pages, read } from './builtSite.ts';

/** What some of the oldest browsers served do not know, and why readers there lose nothing. */
const withoutLoss: Record<string, string> = {
  '::details-content': 'paper has folded what the screen has folded',
  '@container': 'what it sets for narrow boxes has another form under @supports; a browser test sees it fit',
  '@media forced-colors': 'that browser is on no system with such colours',
  '@page': 'in part: the margins of paper are the printer’s',
  'accent-color': 'boxes that are ticked have the colour of the system',
  'break-after: avoid': 'a heading may stand at the foot of a sheet',
  'break-before: avoid': 'the head of a table may stand at the foot of a sheet',
  'contain-intrinsic-height': 'goes with content-visibility',
  'container-type': 'see @container',
  'content-visibility': 'a long page takes a moment longer to draw',
  'cursor: pointer': 'there is no pointer on a telephone',
  'font-size-adjust': 'letters are as tall as their own font has them',
  'hyphenate-limit-chars': 'shorter words are parted too',
  hyphens: 'no word is parted',
  'overflow: clip': 'only the outline of a PDF needs it',
  outline: 'in part: its corners are not round',
  'print-color-adjust': 'has its older name beside it',
  size: 'paper has the size that is in the printer',
  'text-wrap': 'lines break where they always did',
  'user-select': 'has its older name beside it',
  'white-space-collapse': 'only the outline of a PDF needs it',
};

const styles = new Set([
  ...pages.flatMap(({ root }) => root.querySelectorAll('style').map(({ rawText }) => rawText)),
  ...files.filter((file) => file.endsWith('.css')).map(read),
]);

type Use = [name: string, known: ReturnType<typeof feature>];

function* usesOfRule({ selector, parent }: Rule): Generator<Use> {
  if (parent?.type === 'rule' || selector.includes('&')) yield ['nesting', feature('css', 'selectors', 'nesting')];
  for (const [sign, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) yield [sign, feature('css', 'selectors', name)];
}

function* usesOfAtRule({ name, params, parent }: AtRule): Generator<Use> {
  if (parent?.type === 'rule') yield ['nesting', feature('css', 'selectors', 'nesting')];
  yield [`@${name}`, feature('css', 'at-rules', name)];
  for (const [, inner = ''] of params.matchAll(/\(\s*([a-z-]+)/g))
    yield [`@${name} ${inner}`, feature('css', 'at-rules', name, inner)];
}

function* usesOfDeclaration({ prop, value }: Declaration): Generator<Use> {
  const plain = value.replace(/"[^"]*"|url\([^)]*\)/g, '');
  if (!prop.startsWith('--')) yield [prop, feature('css', 'properties', prop)];
  for (const [word] of plain.matchAll(/(?<![\w#.-])[a-z][a-z-]*(?![\w(-])/g))
    yield [`${prop}: ${word}`, feature('css', 'properties', prop, word)];
  // The rectangle of `clip` is older than the one of shapes.
  if (prop === 'clip') return;
  for (const [, name = ''] of plain.matchAll(/([a-z-]+)\(/g)) yield [`${name}()`, typeOfValue(name)];
}

function usesIn(node: Node): Use[] {
  if (node.type === 'rule') return [...usesOfRule(node as Rule)];
  if (node.type === 'atrule') return [...usesOfAtRule(node as AtRule)];
  return node.type === 'decl' ? [...usesOfDeclaration(node as Declaration)] : [];
}

it('the styles of pages use nothing that the oldest browsers served do not have, but what they can do without', () => {
  const known = new Map<string, NonNullable<Use[1]>>();
  for (const style of styles)
    postcss.parse(style).walk((node) => {
      for (const [name, what] of usesIn(node)) if (what !== undefined) known.set(name, what);
    });
  // The tool sees what it should: properties, values, functions, selectors and rules around them.
  expect([...known.keys()]).toEqual(
    expect.arrayContaining(['display: grid', 'min()', ':focus-visible', '@layer', '@media prefers-color-scheme']),
  );
  const lacked = [...known].flatMap(([name, what]) => (lackedBy(what).length > 0 ? [name] : []));
  // A value of a property that is not known is not known either.
  const first = lacked.filter((name) => !lacked.includes(name.replace(/: .*/, '')) || !name.includes(': '));
  expect(first.sort()).toEqual(Object.keys(withoutLoss).sort());
});
