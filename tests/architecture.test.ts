import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishLists } from '../src/search/index/english.ts';
import { type Room, rooms } from './rooms.ts';

/** The TypeScript of a source file: of a component, what stands between its lines of three hyphens. */
function scriptOf(file: string, text: string): string {
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

/** What the scripts of a component take to the browser. */
function sentBy(file: string): string[] {
  const scripts = [...readFileSync(file, 'utf8').matchAll(/^<script>\n([\s\S]*?)^<\/script>/gm)];
  return scripts.flatMap(([, script = '']) => importsOf(file.replace(/astro$/, 'ts'), script));
}

/** What a file imports, whether as a value or as a type: paths from the root of the project, or names of packages. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(scriptOf(file, text), true, true)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(dirname(file), fileName) : fileName));
}

const forbidden = /\b(?:process\.env|import\.meta\.env|Date\.now\(|new Date\(\)|Math\.random\()/;

function violations({ files, may }: Room): string[] {
  const found = globSync(files);
  if (found.length === 0) throw new Error(`${files} names no file`);
  return found.flatMap((file) =>
    importsOf(file, readFileSync(file, 'utf8'))
      .filter((imported) => !may.test(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
}

describe('the arrows', () => {
  it.each(Object.entries(rooms))('%s', (_, room) => {
    expect(violations(room)).toEqual([]);
  });

  it('components take to the browser only what runs there', () => {
    const sent = globSync('src/**/*.astro').flatMap(sentBy);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.filter((file) => !/^src\/(?:search\/)?browser\//.test(file))).toEqual([]);
  });

  it('no files know each other in a circle', () => {
    const known = new Map(
      globSync('{src,scripts}/**/*.{ts,astro}').map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]),
    );
    // What imports nothing that is left can be in no circle; what remains in the end is one.
    for (let size = 0; size !== known.size; ) {
      size = known.size;
      for (const [file, imported] of known) if (!imported.some((one) => known.has(one))) known.delete(file);
    }
    expect([...known.keys()]).toEqual([]);
  });

  it('schema, texts, model and exports know neither the clock nor chance nor the environment', () => {
    const faults = globSync('src/{content/schema,content/rules,text,model,exports}/**/*.ts').filter((file) =>
      forbidden.test(readFileSync(file, 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  it('pages neither sort nor gather: they ask the model', () => {
    const faults = globSync('src/pages/**/*.astro').filter((file) =>
      /\.(?:sort|toSorted|reduce)\(/.test(readFileSync(file, 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  it('no page or component carries a style attribute or a handler, which the policy would block', () => {
    const faults = globSync('src/{pages,components,layouts}/**/*.astro').filter((file) =>
      /\s(?:style=|on[a-z]+=)["{]/.test(readFileSync(file, 'utf8')),
    );
    expect(faults).toEqual([]);
  });
});

describe('the code', () => {
  it('names no authority and no inspectorate, since another council replaces the content and nothing else', () => {
    const names = ['authorities', 'frameworks'].flatMap((folder) =>
      globSync(`content/${folder}/*.yaml`).map((file) => {
        const { area, inspectorate } = parse(readFileSync(file, 'utf8')) as Record<string, string>;
        return area ?? inspectorate ?? '';
      }),
    );
    expect(names.length).toBeGreaterThan(1);
    // Examples in comments are invented, and so may the content be; Reading and Bury are words, too.
    const english = new Set(Object.values(englishLists).flat());
    const real = names.filter((name) => !name.startsWith('Example') && !english.has(name.toLowerCase()));
    const named = new RegExp(`\\b(?:${[...real, '(?!)'].join('|')})\\b`, 'i');
    const faults = globSync('{src,scripts,bin}/**/*.{ts,mjs,astro,scss}').filter((file) =>
      named.test(readFileSync(file, 'utf8')),
    );
    expect(faults).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees values, types, what is passed on and what is loaded later', () => {
    const text = `import a from './a.ts';\nimport type { B } from '../b.ts';\nexport { c } from 'c';\nawait import('d');`;
    expect(importsOf('src/model/x.ts', text)).toEqual(['src/model/a.ts', 'src/b.ts', 'c', 'd']);
  });

  it('reads the script of a component and not its words', () => {
    const text = `---\nimport A from './A.astro';\n---\n<p>import b from 'b'</p>`;
    expect(importsOf('src/components/X.astro', text)).toEqual(['src/components/A.astro']);
  });
});
