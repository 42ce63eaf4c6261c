import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { feature, lackedBy } from '../../support.ts';

/** The scripts that stand in components, as files of their own beside them. */
const scripts = new Map(
  globSync('src/**/*.astro').flatMap((file) => {
    const text = /^<script>$([\s\S]*?)^\s*<\/script>$/m.exec(readFileSync(file, 'utf8'))?.[1];
    return text === undefined ? [] : [[resolve(`${file}.ts`), text] as const];
  }),
);

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  types: [],
};
const host = ts.createCompilerHost(options);
const { readFile, fileExists } = host;
host.readFile = (file) => scripts.get(file) ?? readFile(file);
host.fileExists = (file) => scripts.has(file) || fileExists(file);
const program = ts.createProgram([...scripts.keys()], options, host);
const checker = program.getTypeChecker();
const own = program.getSourceFiles().filter(({ fileName }) => !/node_modules|\.d\.ts$/.test(fileName));

/** The names by which MDN may know what holds a member: the type itself, and all that it extends. */
function holdersOf(type: ts.Type): string[] {
  const inner = type.isUnionOrIntersection() ? type.types : [checker.getApparentType(type)];
  return inner.flatMap((one) => {
    const name = one.symbol?.name.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '') ?? '';
    const bases = one.isClassOrInterface() ? checker.getBaseTypes(one).flatMap(holdersOf) : [];
    return [name, ...bases];
  });
}

/** What MDN knows of the members, globals and patterns that a file uses, by where they stand. */
function* usesIn(file: ts.SourceFile): Generator<[string, ReturnType<typeof feature>]> {
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    nodes.push(...node.getChildren(file));
    if (ts.isPropertyAccessExpression(node)) {
      const member = node.name.text;
      for (const holder of holdersOf(checker.getTypeAtLocation(node.expression))) {
        const known =
          feature('javascript', 'builtins', holder, member) ??
          feature('api', holder, member) ??
          feature('api', holder, `${member}_static`);
        if (known !== undefined) yield [`${holder}.${member}`, known];
      }
    } else if (ts.isIdentifier(node) && isGlobal(node)) {
      yield [
        node.text,
        feature('javascript', 'builtins', node.text) ??
          feature('api', node.text) ??
          feature('api', 'Window', node.text),
      ];
    } else if (ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text)) {
      yield [node.text, feature('javascript', 'regular_expressions', 'lookbehind_assertion')];
    }
  }
}

/** True for a name that the language or the browser brings, and that is no member of anything. */
function isGlobal(node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  const declared = checker.getSymbolAtLocation(node)?.declarations?.[0];
  return declared !== undefined && /\/lib\.[\w.]+\.d\.ts$/.test(declared.getSourceFile().fileName);
}

it('the scripts of pages use nothing that the oldest browsers served do not have', () => {
  const uses = own.flatMap((file) => [...usesIn(file)].map(([name, known]) => ({ file: file.fileName, name, known })));
  const known = uses.flatMap(({ name, known }) => (known === undefined ? [] : [name]));
  // The tool sees what it should: members of its own and inherited, and globals.
  expect(known).toEqual(
    expect.arrayContaining(['Map.get', 'Element.querySelector', 'Array.flatMap', 'URLSearchParams']),
  );
  const lacked = uses.flatMap(({ file, name, known }) => {
    const by = known === undefined ? [] : lackedBy(known);
    return by.length === 0 ? [] : [`${file.replace(resolve('.'), '')}: ${name}: ${by.join(', ')}`];
  });
  expect([...new Set(lacked)]).toEqual([]);
});
