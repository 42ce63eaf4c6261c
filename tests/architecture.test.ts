import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The TypeScript of a source file: of a component, what stands between its lines of three hyphens. */
function scriptOf(file: string, text: string): string {
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

/** What a file imports, whether as a value or as a type: paths from the root of the project, or names of packages. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(scriptOf(file, text), true, true)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(dirname(file), fileName) : fileName));
}

interface Room {
  /** The files it is about. */
  files: string;
  /** What they may import. */
  may: RegExp;
}

/** Who may know whom. Content flows one way: content, model, exports, components, pages. */
const rooms: Record<string, Room> = {
  'texts know no part of the project but texts': {
    files: 'src/text/**/*.ts',
    may: /^(src\/text\/|mdast-util-to-string$|@astrojs\/markdown-satteri$|satteri$|fastest-levenshtein$|flesch-kincaid$|syllable$)/,
  },
  'the schema knows only zod and itself': {
    files: 'src/content/schema/**/*.ts',
    may: /^(zod$|src\/content\/schema\/)/,
  },
  'content, from files to records, knows texts and itself': {
    files: 'src/content/**/*.ts',
    may: /^(zod$|yaml$|astro\/loaders$|node:(fs|path)$|src\/(content|text)\/|mdast-util-to-string$)/,
  },
  'the model knows the records, texts and itself': {
    files: 'src/model/**/*.ts',
    may: /^(zod$|src\/(content|text|model)\/)/,
  },
  'import knows records, texts and itself, and libraries that read documents': {
    files: 'src/import/**/*.ts',
    may: /^(src\/(content|text|import)\/|src\/refusal\.ts$|node:|yaml$|pdfjs-dist|mammoth$|node-html-parser$)/,
  },
  'exports know what the model knows, and libraries that write text': {
    files: 'src/exports/**/*.ts',
    may: /^(zod$|src\/(content|text|model|exports)\/|@citation-js\/|csv-stringify\/sync$|hucre\/xlsx$|node:crypto$|schema-dts$)/,
  },
  'pictures know the model and texts, and a library that draws': {
    files: 'src/pictures/**/*.ts',
    may: /^(src\/(text|model|pictures)\/|@resvg\/resvg-js$|node:module$)/,
  },
  'components know no content but what they are given': {
    files: 'src/components/!(Prose).astro',
    may: /^(src\/(content\/schema|text|model|exports|components|search|hosting)\/|src\/content\/redirects\.ts$|src\/address\.ts$|astro\/types$)/,
  },
  'what runs in the browser knows what search shares': {
    files: 'src/search/browser/**/*.ts',
    may: /^src\/search\/(browser|shared)\//,
  },
  'what search shares knows itself only, and libraries of words': {
    files: 'src/search/shared/**/*.ts',
    may: /^(src\/search\/shared\/|stemmer$|fastest-levenshtein$)/,
  },
  'what indexes for search knows the model, texts and what search shares': {
    files: 'src/search/index/**/*.ts',
    may: /^(src\/(model|text|search\/(index|shared))\/|pagefind$|node:)/,
  },
};

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
    const named = new RegExp(`\\b(?:${[...new Set(names)].join('|')})\\b`, 'i');
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
